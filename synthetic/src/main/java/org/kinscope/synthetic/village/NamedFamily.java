package org.kinscope.synthetic.village;

import org.kinscope.synthetic.truth.Truth;

/**
 * A family of the village.
 *
 * @param search the name by which a user finds it
 * @param shows what it shows, as the title of its story
 * @param story what happened
 * @param says what Kinscope makes of it, and why
 * @param plot how it is put on the stage
 */
public record NamedFamily(String search, Words shows, Words story, Words says, Plot plot) {

    /** One text in both languages. */
    public record Words(String zh, String en) {}

    /** Puts the family on the stage and says to the truth what is to be found. */
    @FunctionalInterface
    public interface Plot {

        /** Puts the family on the stage. */
        void put(Folk folk, Truth truth);
    }
}
