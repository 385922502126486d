package org.kinscope.ingest.identity;

/** Keys that are missing, malformed, or not those of the graph; the message never shows a key. */
public final class IdentityKeysRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message one line that names the place and the right form
     */
    public IdentityKeysRefused(String message) {
        super(message);
    }

    /**
     * @param message one line that names the place and the right form
     * @param cause what was thrown
     */
    public IdentityKeysRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
