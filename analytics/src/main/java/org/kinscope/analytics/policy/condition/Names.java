package org.kinscope.analytics.policy.condition;

/**
 * Some names of a language, found once, so that their values can be carried from frame to frame.
 */
public final class Names {

    private final int[] slots;

    private Names(int[] slots) {
        this.slots = slots;
    }

    /** {@return the names that begin so} */
    public static Names beginning(Language language, String prefix) {
        return new Names(
                language.variables().stream()
                        .map(Variable::name)
                        .filter(name -> name.startsWith(prefix))
                        .mapToInt(language::slot)
                        .toArray());
    }

    /** Gives the second frame the values that the first has of these names, known or not. */
    public void carry(Frame from, Frame to) {
        for (int slot : slots) {
            to.set(slot, from.at(slot));
        }
    }
}
