package org.kinscope.analytics.trap;

/** How a stay in tier 1 ends, as the other facts around its last day tell. */
public enum End {
    /** The income was no longer below S, or a status of tier 2 followed. */
    OVER_MEANS,
    /** The person, or everybody of the unit, died. */
    DIED,
    /** A household registration ended and none followed. */
    MOVED,
    /** None of these: another reason, or one that no register tells. */
    OTHER;

    /** {@return its number among the kinds of ends, from 1} */
    public int kind() {
        return ordinal() + 1;
    }
}
