package org.kinscope.analytics.tier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * What the members own together, against the property limits.
 *
 * @param breaks each limit that is exceeded, with the facts that exceed it
 * @param unknown what would have to be known to say that a limit is kept
 */
public record PropertyFacts(List<Break> breaks, List<Words> unknown) {

    public PropertyFacts {
        breaks = List.copyOf(breaks);
        unknown = List.copyOf(unknown);
    }

    /** {@return whether all limits are kept; null where that cannot be said} */
    public @Nullable Boolean withinLimits() {
        if (!breaks.isEmpty()) {
            return false;
        }
        return unknown.isEmpty() ? true : null;
    }

    /**
     * A limit that is exceeded.
     *
     * @param key what exceeds it: a plate number, a company's credit code, {@link #DWELLINGS} or
     *     {@link #DEPOSITS}
     * @param what the quantity
     * @param value its value
     * @param limit the limit
     * @param unit the unit of both
     * @param basis source and article of the limit
     * @param holdings the facts that make up the value
     */
    public record Break(
            String key,
            Words what,
            String value,
            String limit,
            String unit,
            String basis,
            List<Holding> holdings) {
        /** The {@code key} of dwellings, which exceed a limit together. */
        public static final String DWELLINGS = "dwellings";

        /** The {@code key} of deposits, which exceed a limit together. */
        public static final String DEPOSITS = "deposits";

        public Break {
            holdings = List.copyOf(holdings);
        }

        /** {@return the quantity with its value and limit} */
        public Words words() {
            return new Words(
                    what.zh() + " " + value + "（限额 " + limit + "）",
                    what.en() + " " + value + " (limit " + limit + ")");
        }
    }

    /**
     * One thing that a member has.
     *
     * @param what the thing in words
     * @param relation the relationship or label that holds it in the graph
     * @param personId who has it
     * @param key the thing's key
     * @param spell when
     * @param source who said it
     */
    public record Holding(
            Words what, String relation, String personId, String key, Spell spell, Source source) {}
}
