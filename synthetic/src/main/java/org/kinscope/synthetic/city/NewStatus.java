package org.kinscope.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A status spell before it is written.
 *
 * @param status which
 * @param from the first day
 * @param to the day after the last, or null while it runs
 * @param declaredFen the declared income of the household a month, or null
 * @param mode how, or null where the extract leaves it out
 * @param exitReason why it ended, or null
 */
public record NewStatus(
        Status status,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long declaredFen,
        @Nullable Mode mode,
        @Nullable String exitReason) {

    /** {@return a running spell of the whole household that declares nothing} */
    public static NewStatus of(Status status, LocalDate from) {
        return new NewStatus(status, from, null, null, null, null);
    }

    /** {@return the same, ended} */
    public NewStatus until(LocalDate end, String reason) {
        return new NewStatus(status, from, end, declaredFen, mode, reason);
    }

    /** {@return the same with the declared income of the household a month} */
    public NewStatus declaring(long fen) {
        return new NewStatus(status, from, to, fen, mode, exitReason);
    }

    /** {@return the same in that mode} */
    public NewStatus in(Mode how) {
        return new NewStatus(status, from, to, declaredFen, how, exitReason);
    }
}
