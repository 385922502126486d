package org.kinscope.analytics.policy.diff;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * One difference.
 *
 * @param what the value, condition or programme, by its name in the catalogue
 * @param area the area; empty: everywhere
 * @param before how it was; null where it was not there
 * @param after how it is; null where it is no longer
 * @param basis where the new one stands written, else the old one
 * @param words the difference as a sentence
 */
public record Change(
        String what,
        String area,
        @Nullable String before,
        @Nullable String after,
        String basis,
        Words words) {}
