package org.kinscope.ingest.identity.resolve;

/** A judgement that cannot be passed; the message says why in one line. */
public final class JudgementRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a judgement is refused. */
    public enum Why {
        /** The graph does not know one of the records. */
        NOT_FOUND,
        /** The two are kin of each other and cannot be one. */
        KIN
    }

    private final Why why;

    JudgementRefused(Why why, String message) {
        super(message);
        this.why = why;
    }

    /** {@return why} */
    public Why why() {
        return why;
    }
}
