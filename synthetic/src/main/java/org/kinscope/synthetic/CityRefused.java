package org.kinscope.synthetic;

/** A city cannot be written there. The message is one line that says why and what to do. */
public final class CityRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses for that reason. */
    public CityRefused(String message) {
        super(message);
    }
}
