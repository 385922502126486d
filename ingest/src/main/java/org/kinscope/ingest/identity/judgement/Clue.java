package org.kinscope.ingest.identity.judgement;

import org.jspecify.annotations.Nullable;

/**
 * What two records say of one thing, and what that tells. Personal numbers are masked.
 *
 * @param field what is compared, as in {@code name} or {@code birth_date}
 * @param left what the left record says; null where it says nothing
 * @param right what the right record says; null where it says nothing
 * @param level how they agree, as in {@code equal} or {@code one character differs}
 * @param weight how much this speaks for one human, in bits; below zero it speaks against
 */
public record Clue(
        String field, @Nullable String left, @Nullable String right, String level, double weight) {

    /** {@return the same with the sides exchanged} */
    public Clue turned() {
        return new Clue(field, right, left, level, weight);
    }
}
