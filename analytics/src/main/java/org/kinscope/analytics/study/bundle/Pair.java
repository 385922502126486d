package org.kinscope.analytics.study.bundle;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.association.Association;
import org.kinscope.analytics.measure.association.MantelHaenszel;
import org.kinscope.graph.finding.Words;

/**
 * How two programmes come together among the families that could receive the one as well as the
 * other.
 *
 * @param a the first programme
 * @param b the second
 * @param gated whether a status opens one of them
 * @param exclusive whether a rule forbids both
 * @param families how many families could receive either
 * @param marginal the association over all of them; null where one is given to all or to none
 * @param fisher the two-sided exact p of that
 * @param q the same, adjusted for all pairs by Benjamini and Hochberg
 * @param within the association within strata of the recorded status; null where none varies
 * @param withinP the exact two-sided p within strata
 * @param withinQ the same, adjusted for all pairs
 * @param label what that makes of them
 */
public record Pair(
        String a,
        String b,
        boolean gated,
        boolean exclusive,
        long families,
        @Nullable Association marginal,
        double fisher,
        double q,
        @Nullable MantelHaenszel within,
        double withinP,
        double withinQ,
        Label label) {

    /** What an association is. */
    public enum Label {
        /** Over all, but not within a status, and a status opens one of them. */
        POLICY_BUNDLING(new Words("政策捆绑：由身份门槛解释", "policy bundling: the gate explains it")),
        /** Over all and within a status, and a status opens one of them. */
        BUNDLING_AND_SHARED_NEED(new Words("政策捆绑加共同需求", "bundling, and a shared need beside")),
        /** Over all and within a status, and no status opens them. */
        SHARED_NEED(new Words("共同需求（不是福利捆绑）", "a shared need, no bundling")),
        /** Over all, but not within a status, and no status opens them. */
        STATUS_MIX(new Words("由身份构成解释，无门槛", "the mix of statuses explains it, without a gate")),
        /** Not over all, though a status opens one of them. */
        GATED_LOW_TAKE_UP(new Words("有门槛而无关联：领取率低", "gated, and not taken up together")),
        /** Rarer together than by chance, as a rule demands. */
        EXCLUSION_WORKING(new Words("互斥规则有效", "the exclusion works")),
        /** Rarer together than by chance, and no rule demands it. */
        APART(new Words("少于随机共现", "together more rarely than by chance")),
        /** Nothing to be seen. */
        NONE(new Words("未见关联", "no association")),
        /** Too few, or one is given to all or to none. */
        NOT_EVALUATED(new Words("无法判断", "cannot be said"));

        private final Words words;

        Label(Words words) {
            this.words = words;
        }

        /** {@return the label in words} */
        public Words words() {
            return words;
        }
    }
}
