package org.kinscope.ingest.offline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of what a statement does with a row. */
sealed interface Step {

    /**
     * A node is found, or made where {@code create} says so. A row for which none is found goes no
     * further.
     *
     * @param variable its name in the statement
     * @param label its label
     * @param property the property by which it is found
     * @param key the value of that property
     * @param create whether it is made where there is none
     * @param whenNew what is set on it then
     */
    record Node(
            String variable,
            String label,
            String property,
            Term key,
            boolean create,
            List<Change> whenNew)
            implements Step {}

    /**
     * A relationship is made.
     *
     * @param variable its name in the statement
     * @param type its type
     * @param properties what it says from the beginning
     * @param from the variable of its start
     * @param to the variable of its end
     * @param once whether there is at most one between two nodes
     * @param whenNew what is set on it where it was made
     */
    record Tie(
            String variable,
            String type,
            Term.@Nullable Entries properties,
            String from,
            String to,
            boolean once,
            List<Change> whenNew)
            implements Step {}

    /** Properties or labels are set. */
    record Set(List<Change> changes) implements Step {}

    /**
     * A row goes further only where a value is known, or only where it is not.
     *
     * @param term the value
     * @param known whether it must be known
     */
    record Known(Term term, boolean known) implements Step {}

    /**
     * One assignment.
     *
     * @param variable of what
     * @param kind which one
     * @param name the property or label, empty for a whole map
     * @param value the value; null for a label
     */
    record Change(String variable, Kind kind, String name, @Nullable Term value) {
        /** The kinds of assignments. */
        enum Kind {
            /** {@code n = map} */
            REPLACE,
            /** {@code n += map} */
            ADD,
            /** {@code n.name = value} */
            PROPERTY,
            /** {@code n:Label} */
            LABEL
        }
    }
}
