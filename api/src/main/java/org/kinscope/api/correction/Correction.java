package org.kinscope.api.correction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * One thing that may be wrong in a department's records.
 *
 * @param kind {@code quarantine}, {@code conflict} or {@code identity}
 * @param dataset the department's dataset; null where a file fits none
 * @param key the department's own key, its parts joined by {@code |}; empty where nobody can read
 *     it
 * @param column the column in question; null for a row or a file as a whole
 * @param theirs what the department says
 * @param other what another source says, or what should stand there
 * @param otherSource the dataset that says it; null where it is the contract
 * @param otherDepartment who delivered that
 * @param otherOn the day on which it was delivered
 * @param reason why it is in question
 * @param state what has become of it
 * @param subject whom or what it is about, for the audit log
 */
public record Correction(
        String kind,
        @Nullable String dataset,
        String key,
        @Nullable String column,
        @Nullable String theirs,
        @Nullable String other,
        @Nullable String otherSource,
        @Nullable String otherDepartment,
        @Nullable LocalDate otherOn,
        Words reason,
        String state,
        String subject) {

    /** The columns of the table, in order. */
    public static final List<String> COLUMNS =
            List.of(
                    "kind",
                    "dataset",
                    "key",
                    "column",
                    "their_value",
                    "other_value",
                    "other_source",
                    "other_department",
                    "other_date",
                    "reason",
                    "state");

    /**
     * {@return the cells of a row}
     *
     * @param said the reason in the reader's language
     */
    List<@Nullable String> cells(String said) {
        return Arrays.asList(
                kind,
                dataset,
                key,
                column,
                theirs,
                other,
                otherSource,
                otherDepartment,
                otherOn == null ? null : otherOn.toString(),
                said,
                state);
    }
}
