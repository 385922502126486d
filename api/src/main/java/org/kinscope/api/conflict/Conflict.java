package org.kinscope.api.conflict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.conflict.ConflictState;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.source.Source;

/**
 * A disagreement as the register holds it.
 *
 * @param id its stable key
 * @param attribute of what
 * @param what the attribute in words
 * @param subjectKind a person or a unit
 * @param subjectKey the subject's key
 * @param subjectLabel the person's name, or the unit's number
 * @param state what has become of it
 * @param finding whether {@code conflict.attribute} asks of such a disagreement
 * @param owner the department that owns the attribute
 * @param one the first source by the name of its dataset
 * @param other the second
 * @param firstSeen the day of the delivery after which it was found first
 * @param lastSeen the day of the delivery after which it was last looked at and found
 * @param correctedOn the day of the delivery after which it was found no more
 * @param note why it may stand, or what was asked
 */
public record Conflict(
        String id,
        String attribute,
        Words what,
        Subject.Kind subjectKind,
        String subjectKey,
        String subjectLabel,
        ConflictState state,
        boolean finding,
        @Nullable String owner,
        Side one,
        Side other,
        LocalDate firstSeen,
        LocalDate lastSeen,
        @Nullable LocalDate correctedOn,
        @Nullable String note) {

    /**
     * What one source says.
     *
     * @param dataset the dataset
     * @param department who handed it over; null where it says nothing
     * @param value what it says; null where it does not know
     * @param saidOn the day of the delivery
     * @param ageDays how old that word is
     * @param source the row
     */
    public record Side(
            String dataset,
            @Nullable String department,
            @Nullable String value,
            @Nullable LocalDate saidOn,
            @Nullable Integer ageDays,
            @Nullable Source source) {}
}
