package org.kinscope.ingest.identity.judgement;

/** The journal of judgements cannot be read or written. */
public final class JournalRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
