package org.kinscope.analytics.study.aid;

import org.kinscope.graph.money.Yuan;

/**
 * What becomes of a programme.
 *
 * @param programme its code
 * @param before its known amount of a year before
 * @param after the same afterwards
 */
public record Difference(String programme, Yuan before, Yuan after) {

    /** {@return after − before: below zero where something is lost} */
    public Yuan change() {
        return new Yuan(after.fen() - before.fen());
    }

    @Override
    public String toString() {
        return programme + " " + (change().fen() > 0 ? "+" : "") + change();
    }
}
