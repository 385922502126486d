package org.kinscope.analytics.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/**
 * One step that was taken; never changed.
 *
 * @param id its own: the finding's key and the step's number
 * @param no its number among the steps of its finding, from 1
 * @param step what was done
 * @param state where the finding stood afterwards
 * @param by who did it; {@value #RUN} where a run did
 * @param on the day
 * @param reason why, or what was asked or said, in words
 * @param until of ASK the last day to answer; of a state with an end the day from which the finding
 *     stands open again; else null
 * @param amount the amount at stake on that day; null where there was none
 * @param deliveryNo the last delivery that was known
 */
public record Review(
        String id,
        int no,
        ReviewStep step,
        ReviewState state,
        String by,
        LocalDate on,
        String reason,
        @Nullable LocalDate until,
        @Nullable Yuan amount,
        int deliveryNo) {

    /** Who takes the steps that no person takes. */
    public static final String RUN = "analyse";
}
