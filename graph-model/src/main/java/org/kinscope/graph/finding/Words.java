package org.kinscope.graph.finding;

/**
 * One text in the two languages of the product.
 *
 * @param zh Chinese
 * @param en English
 */
public record Words(String zh, String en) {}
