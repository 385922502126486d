package org.kinscope.ingest.identity.linkage;

/**
 * A pair that somebody decided before; no evidence overrules it.
 *
 * @param left the place of one record in the table
 * @param right the place of the other
 * @param same whether both are of one entity
 */
public record Decided(int left, int right, boolean same) {}
