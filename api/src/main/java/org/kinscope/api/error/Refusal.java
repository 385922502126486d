package org.kinscope.api.error;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request that is refused for a reason of the closed list. It carries nothing of the request. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient @Nullable LocalDate firstDay;

    public Refusal(ErrorCode code) {
        this(code, null);
    }

    /**
     * @param firstDay the first day for which the request could be answered, to be told with the
     *     message
     */
    public Refusal(ErrorCode code, @Nullable LocalDate firstDay) {
        super(code.message().en(), null, false, false);
        this.code = code;
        this.firstDay = firstDay;
    }

    /** {@return why} */
    public ErrorCode code() {
        return code;
    }

    /** {@return the first day for which the request could be answered, or null} */
    public @Nullable LocalDate firstDay() {
        return firstDay;
    }
}
