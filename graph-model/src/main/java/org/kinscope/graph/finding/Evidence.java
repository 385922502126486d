package org.kinscope.graph.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** Why a finding stands. Closed: every reader of evidence handles every kind. */
public sealed interface Evidence {

    /**
     * Facts that lead from one to the next.
     *
     * @param steps the facts in order; never empty
     */
    record Path(List<Step> steps) implements Evidence {
        public Path {
            steps = List.copyOf(steps);
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("a path of evidence has at least one step");
            }
        }
    }

    /**
     * One fact of a path.
     *
     * @param what the fact in words
     * @param relation the relationship type or node label that holds it in the graph
     * @param fromKey key of the thing it leads from (personId, aidUnitNo, plate number, …)
     * @param toKey key of the thing it leads to
     * @param spell when it held
     * @param source who said it; null for a derived fact, whose own facts are steps beside it
     */
    record Step(
            Words what,
            String relation,
            String fromKey,
            String toKey,
            Spell spell,
            @Nullable Source source) {}

    /**
     * The strongest innocent path beside those that make the finding: facts that explain the same
     * without wrong. A finding stands whether there is one or not, and does not rest on it.
     *
     * @param what the explanation in words; where none was found, what was looked for
     * @param steps the facts in order; none where none was found
     */
    record CounterPath(Words what, List<Step> steps) implements Evidence {
        public CounterPath {
            steps = List.copyOf(steps);
        }

        /** {@return whether recorded facts explain the same} */
        public boolean isFound() {
            return !steps.isEmpty();
        }
    }

    /**
     * A value against a limit of the rules.
     *
     * @param what the quantity in words
     * @param value the value, as a decimal string
     * @param limit the limit, as a decimal string
     * @param unit the unit of both, for example {@code yuan per person and month}
     * @param basis the article or source of the limit
     */
    record Limit(Words what, String value, String limit, String unit, String basis)
            implements Evidence {}

    /**
     * That two records look alike.
     *
     * @param what what was compared
     * @param probability how likely they are the same, 0 to 1
     */
    record Likeness(Words what, double probability) implements Evidence {}

    /**
     * An estimated quantity.
     *
     * @param what the quantity in words
     * @param value the estimate
     * @param low lower end of the 95 % interval
     * @param high upper end of the 95 % interval
     */
    record Estimate(Words what, double value, double low, double high) implements Evidence {}

    /**
     * Something that should be there and is not.
     *
     * @param what the missing fact in words
     * @param dataset the dataset that would hold it
     */
    record Missing(Words what, String dataset) implements Evidence {}
}
