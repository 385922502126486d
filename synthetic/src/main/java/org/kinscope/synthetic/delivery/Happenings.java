package org.kinscope.synthetic.delivery;

import org.kinscope.synthetic.draw.Draw;

/**
 * Chooses which changes between two deliveries happen, so that a wanted share of the later rows is
 * new or changed. Each change is as likely as any other; how likely follows from the rows so far,
 * so that nothing need be counted beforehand.
 */
final class Happenings {

    private final double share;
    private final Draw draw;
    private long same;
    private long changes;
    private long additions;
    private long happened;

    /**
     * @param share from 0 to 1; 1 for all changes there are
     */
    Happenings(double share, Draw draw) {
        this.share = share;
        this.draw = draw;
    }

    /** Takes note of a row that is the same in both deliveries. */
    void stays() {
        same++;
    }

    /** {@return whether a row that another month would change is changed} */
    boolean changes() {
        changes++;
        return happens();
    }

    /** {@return whether a row that another month would bring is there} */
    boolean adds() {
        additions++;
        return happens();
    }

    /**
     * With p of all changes, p (c + a) of s + c + p a later rows differ; p follows. Where more or
     * fewer have happened than should have, the next ones are less or more likely.
     */
    private boolean happens() {
        if (share >= 1) {
            return true;
        }
        long candidates = changes + additions;
        double part = share * (same + changes) / (changes + additions * (1 - share));
        double due = part * candidates / Math.max(1, happened);
        boolean happens = draw.chance(part * Math.clamp(due * due, 0.25, 4));
        happened += happens ? 1 : 0;
        return happens;
    }
}
