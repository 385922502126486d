package org.kinscope.analytics.policy.condition;

import java.util.Collection;

/**
 * Some names of a language, found once, so that their values can be carried from frame to frame.
 */
public final class Names {

    private final int[] slots;

    /**
     * Those names.
     *
     * @throws IllegalArgumentException if the language lacks one
     */
    public Names(Language language, Collection<String> names) {
        slots = names.stream().mapToInt(language::slot).toArray();
    }

    /** Gives the second frame the values that the first has of these names, known or not. */
    public void carry(Frame from, Frame to) {
        for (int slot : slots) {
            to.set(slot, from.at(slot));
        }
    }
}
