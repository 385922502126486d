package org.kinscope.synthetic.clan;

/**
 * Lets something rare happen to a share of those it may happen to: to the first of them, and then
 * evenly, so that a small city has it as well.
 */
final class Rare {

    private final double share;
    private double due = 1;

    Rare(double share) {
        this.share = share;
    }

    /** {@return whether it happens to this one} */
    boolean happens() {
        if (due >= 1) {
            due += share - 1;
            return true;
        }
        due += share;
        return false;
    }
}
