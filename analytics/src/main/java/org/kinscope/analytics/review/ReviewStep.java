package org.kinscope.analytics.review;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done about a finding, from which states, and where it leads. */
public enum ReviewStep {
    /** Somebody looks after it from now on. */
    TAKE(null, ReviewState.OPEN, ReviewState.ASKED, ReviewState.HEARD, ReviewState.PROPOSED),
    /** The family is asked; a proposal that was made is off the table. */
    ASK(
            ReviewState.ASKED,
            ReviewState.OPEN,
            ReviewState.ASKED,
            ReviewState.HEARD,
            ReviewState.PROPOSED),
    /** A reply of the family is kept. It may come late: what was decided is open again. */
    HEAR(
            ReviewState.HEARD,
            ReviewState.ASKED,
            ReviewState.HEARD,
            ReviewState.PROPOSED,
            ReviewState.CONFIRMED,
            ReviewState.EXPLAINED,
            ReviewState.UNVERIFIABLE,
            ReviewState.REFERRED),
    /** One person proposes to confirm. */
    PROPOSE(ReviewState.PROPOSED, ReviewState.ASKED, ReviewState.HEARD),
    /** A second person confirms. */
    CONFIRM(ReviewState.CONFIRMED, ReviewState.PROPOSED),
    /** The facts have an innocent explanation. */
    EXPLAIN(
            ReviewState.EXPLAINED,
            ReviewState.OPEN,
            ReviewState.ASKED,
            ReviewState.HEARD,
            ReviewState.PROPOSED),
    /** It cannot be found out. */
    UNVERIFIABLE(
            ReviewState.UNVERIFIABLE,
            ReviewState.OPEN,
            ReviewState.ASKED,
            ReviewState.HEARD,
            ReviewState.PROPOSED),
    /** Another office takes it. */
    REFER(
            ReviewState.REFERRED,
            ReviewState.OPEN,
            ReviewState.ASKED,
            ReviewState.HEARD,
            ReviewState.PROPOSED),
    /** A run found that its facts are gone. */
    EXPIRE(ReviewState.EXPIRED),
    /** A run found it again. */
    RETURN(ReviewState.OPEN);

    private final @Nullable ReviewState to;
    private final Set<ReviewState> from;

    ReviewStep(@Nullable ReviewState to, ReviewState... from) {
        this.to = to;
        this.from = EnumSet.noneOf(ReviewState.class);
        this.from.addAll(java.util.List.of(from));
    }

    /** {@return whether the state allows it, other conditions apart} */
    boolean isFrom(ReviewState state) {
        return from.contains(state);
    }

    /** {@return the state that it leads to} */
    ReviewState to(ReviewState before) {
        return to == null ? before : to;
    }

    /** {@return whether it lasts to a day that must be named} */
    public boolean needsEnd() {
        return to != null && to.hasEnd();
    }

    /** {@return whether a run does it, and no person} */
    public boolean isOfRuns() {
        return this == EXPIRE || this == RETURN;
    }

    /** {@return its name at the command line} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
