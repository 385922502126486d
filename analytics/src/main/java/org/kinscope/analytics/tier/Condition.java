package org.kinscope.analytics.tier;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * One condition of the tier rule.
 *
 * @param what the condition in words
 * @param met whether it holds; null where it is not known
 * @param value the value that decided it, as a decimal string; null where none is known
 * @param limit the limit, as a decimal string; null where there is none
 * @param basis source and article
 */
public record Condition(
        Words what,
        @Nullable Boolean met,
        @Nullable String value,
        @Nullable String limit,
        String basis) {}
