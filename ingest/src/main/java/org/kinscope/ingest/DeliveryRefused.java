package org.kinscope.ingest;

/** A delivery that cannot be read at all; the message names the place and the right form. */
public final class DeliveryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message one line, without any personal value
     */
    public DeliveryRefused(String message) {
        super(message);
    }

    /**
     * @param message one line, without any personal value
     * @param cause what was thrown
     */
    public DeliveryRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
