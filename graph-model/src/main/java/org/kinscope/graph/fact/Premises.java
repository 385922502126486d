package org.kinscope.graph.fact;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;

/**
 * Where a company is, and how many people it links.
 *
 * @param uscc its unified social credit code
 * @param dwellingKey its registered address as a dwelling; null where it is blank or no dwelling
 * @param people how many people have or had a role in it, its legal representative included;
 *     employees do not count
 * @param source the row that told of the company; null for one that nothing tells of
 */
public record Premises(
        String uscc, @Nullable String dwellingKey, int people, @Nullable Source source) {}
