package org.kinscope.api.person;

import org.kinscope.graph.scope.AsOf;

/**
 * A person to be looked up, on a day and by a scope. Facts carry this instead of the person, so
 * that all the people of one answer are asked for together.
 *
 * @param id the personId
 * @param at the point of view
 */
public record PersonAt(String id, AsOf at) {}
