package org.kinscope.api.error;

/** A request that is refused for a reason of the closed list. It carries nothing of the request. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public Refusal(ErrorCode code) {
        super(code.message().en(), null, false, false);
        this.code = code;
    }

    /** {@return why} */
    public ErrorCode code() {
        return code;
    }
}
