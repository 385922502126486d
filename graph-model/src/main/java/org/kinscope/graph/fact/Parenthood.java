package org.kinscope.graph.fact;

import org.kinscope.graph.source.Source;

/**
 * That one person is the parent of another.
 *
 * @param parentId personId of the parent
 * @param childId personId of the child
 * @param kind {@code birth}, {@code adoption} or {@code registered}
 * @param source who said it
 */
public record Parenthood(String parentId, String childId, String kind, Source source) {}
