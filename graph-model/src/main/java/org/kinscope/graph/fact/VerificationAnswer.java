package org.kinscope.graph.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;

/**
 * What was asked about a person, and what was answered.
 *
 * @param personId the person
 * @param requestNo the number of the request
 * @param dataset the dataset that was asked for
 * @param askedOn the day of the request
 * @param answeredOn the day of the answer; null while there is none
 * @param result {@code found}, {@code none}, {@code refused} or {@code no-answer}; null while there
 *     is none
 * @param validTo the last day on which the answer holds; null for one without an end
 * @param source who said it
 */
public record VerificationAnswer(
        String personId,
        String requestNo,
        String dataset,
        LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        @Nullable String result,
        @Nullable LocalDate validTo,
        Source source) {

    /** {@return whether it holds on {@code day}: answered by then and not run out} */
    public boolean holdsOn(LocalDate day) {
        return answeredOn != null
                && !answeredOn.isAfter(day)
                && (validTo == null || !validTo.isBefore(day));
    }
}
