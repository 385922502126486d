package org.kinscope.api.finding;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * One fact of a path.
 *
 * @param what the fact in words
 * @param relation the relationship type or label that holds it
 * @param fromKey key of the thing it leads from
 * @param toKey key of the thing it leads to
 * @param fromLabel the name of the person from whom it leads, else the key
 * @param toLabel the name of the person to whom it leads, else the key
 * @param spell when it held
 * @param source who said it; null for a derived fact
 */
public record EvidenceStep(
        Words what,
        String relation,
        String fromKey,
        String toKey,
        String fromLabel,
        String toLabel,
        Spell spell,
        @Nullable Source source) {}
