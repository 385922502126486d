package org.kinscope.analytics.detector.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The strongest path to somebody, of those by kinship alone or of those that are not.
 *
 * @param personId the person
 * @param strength the product of the ties, in ten thousandths
 * @param kinAlone whether all ties are kinship
 * @param before the path to the one before; null at the start
 * @param by the tie from there; null at the start
 */
record Reached(
        String personId,
        int strength,
        boolean kinAlone,
        @Nullable Reached before,
        @Nullable Tie by) {

    /** The strength of a path without a step. */
    static final int WHOLE = 10_000;

    private static final int TENTHS = 10;

    static Reached start(String personId) {
        return new Reached(personId, WHOLE, true, null, null);
    }

    Reached then(Tie tie) {
        return new Reached(
                tie.toId(),
                strength * tie.kind().tenths() / TENTHS,
                kinAlone && tie.kind().isKinship(),
                this,
                tie);
    }

    /** {@return with whom it begins} */
    String startId() {
        return before == null ? personId : before.startId();
    }

    /** {@return the ties, the first one first} */
    List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (Reached at = this; at != null && at.by != null; at = at.before) {
            ties.add(at.by);
        }
        Collections.reverse(ties);
        return ties;
    }
}
