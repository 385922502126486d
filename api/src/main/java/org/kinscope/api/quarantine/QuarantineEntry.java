package org.kinscope.api.quarantine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * A refused row or file.
 *
 * @param id stays the same when the same mistake is delivered again
 * @param kind what was refused
 * @param state what has become of it
 * @param since the day of the delivery that had it first
 * @param ageDays days from then to the day of the reader
 * @param delivery the delivery that had it first
 * @param lastDelivery the last delivery that had it
 * @param file the name of the file in that delivery
 * @param line the line there; null for a whole file
 * @param dataset its dataset; null where the file's name fits none
 * @param department who delivered it; null where that is not known
 * @param column the column that is wrong; null where the row as a whole is
 * @param reason the code of the reason
 * @param reasonWords the reason in words
 * @param value what stands there, masked
 * @param rightForm what should stand there
 * @param correctedBy the delivery that has it right
 * @param settledOn the day of that delivery, or of the decision
 * @param settledBy who decided
 * @param because why
 * @param suggestion whom an open row of persons is probably of; null where nobody is likely
 * @param place its place in the list
 */
public record QuarantineEntry(
        String id,
        QuarantineKind kind,
        QuarantineState state,
        LocalDate since,
        int ageDays,
        int delivery,
        int lastDelivery,
        String file,
        @Nullable Integer line,
        @Nullable String dataset,
        @Nullable String department,
        @Nullable String column,
        String reason,
        Words reasonWords,
        @Nullable String value,
        Words rightForm,
        @Nullable Integer correctedBy,
        @Nullable LocalDate settledOn,
        @Nullable String settledBy,
        @Nullable String because,
        @Nullable Suggestion suggestion,
        String place) {}
