package org.kinscope.analytics.sweep;

/** Follows a sweep while it runs. Called by several threads. */
public interface Watch {

    /** Lets a sweep run to its end and looks away. */
    Watch NONE = new Watch() {};

    /** {@return whether the sweep should end; asked before each subject} */
    default boolean cancelled() {
        return false;
    }

    /**
     * Told now and then how far the sweep is.
     *
     * @param asked how many subjects were asked about
     * @param of how many there are
     */
    default void progress(long asked, long of) {}
}
