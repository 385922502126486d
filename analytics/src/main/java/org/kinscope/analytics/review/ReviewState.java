package org.kinscope.analytics.review;

/** Where a finding stands between the people who look at it. */
public enum ReviewState {
    /** Nobody has asked the family. */
    OPEN,
    /** The family was asked and may answer. */
    ASKED,
    /** The family was heard. */
    HEARD,
    /** One person proposes to confirm it. */
    PROPOSED,
    /** A second person has confirmed it. */
    CONFIRMED,
    /** The facts have an innocent explanation, for now. */
    EXPLAINED,
    /** It cannot be found out, for now. */
    UNVERIFIABLE,
    /** Another office has it, for now. */
    REFERRED,
    /** Its facts are gone. */
    EXPIRED;

    /** {@return whether it lasts to a day, after which the finding stands open again} */
    public boolean hasEnd() {
        return this == EXPLAINED || this == UNVERIFIABLE || this == REFERRED;
    }

    /** {@return whether somebody still has to decide} */
    public boolean isPending() {
        return this == OPEN || this == ASKED || this == HEARD || this == PROPOSED;
    }
}
