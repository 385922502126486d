package org.kinscope.api.cohort;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.Cohort;
import org.kinscope.analytics.cohort.StandardFor;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;

/**
 * A cohort as a reader sees it: to a researcher counts of one to four are null.
 *
 * @param cohort who is in it
 * @param asked as it was asked for
 * @param at the point of view
 * @param few whether the reader sees counts of few
 */
record SeenCohort(Cohort cohort, CohortQuestion asked, AsOf at, boolean few) {

    /** {@return how many people} */
    public @Nullable Integer people() {
        return count(cohort.people(), few);
    }

    /** {@return how many families} */
    public @Nullable Integer families() {
        return count(cohort.families(), few);
    }

    static @Nullable Integer count(int count, boolean few) {
        return few || count == 0 || count >= StudyTable.LEAST ? (Integer) count : null;
    }

    /**
     * One bar as a reader sees it.
     *
     * @param value of the dimension
     * @param people how many
     * @param families how many
     */
    record Bar(String value, @Nullable Integer people, @Nullable Integer families) {
        static Bar of(Cohort.Bar bar, boolean few) {
            return new Bar(bar.value(), count(bar.people(), few), count(bar.families(), few));
        }
    }

    /**
     * Somebody of it.
     *
     * @param one who
     * @param at the point of view
     */
    record Member(Cohort.One one, AsOf at) {
        /** {@return where the person lives} */
        public @Nullable String division() {
            return one.division();
        }

        /** {@return in years} */
        public @Nullable Integer age() {
            return one.age();
        }

        /** {@return what the family is} */
        public Subject.Kind familyKind() {
            return one.family().kind();
        }

        /** {@return its key} */
        public String familyKey() {
            return one.family().key();
        }

        /** {@return the recorded status} */
        public String status() {
            return one.status();
        }

        /** {@return as the rule assesses the family} */
        public org.kinscope.analytics.tier.TierAssessment.Tier tier() {
            return one.tier();
        }

        /** {@return a month; null where unknown} */
        public @Nullable Yuan incomePerHead() {
            return one.incomePerHead();
        }
    }

    /**
     * Two cohorts beside each other.
     *
     * @param other the other
     * @param common how many people are in both
     */
    record Comparison(SeenCohort other, @Nullable Integer common) {
        /** {@return how many people the other has} */
        public @Nullable Integer people() {
            return other.people();
        }

        /** {@return how many families} */
        public @Nullable Integer families() {
            return other.families();
        }
    }

    /**
     * A line as a reader sees it.
     *
     * @param line per person and month
     * @param people who have less
     * @param families of them
     * @param monthly what filling costs
     * @param unknown families without a known income
     */
    record Standard(
            Yuan line,
            @Nullable Integer people,
            @Nullable Integer families,
            @Nullable Yuan monthly,
            @Nullable Integer unknown) {

        static Standard of(StandardFor one, boolean few) {
            Integer families = count(one.families(), few);
            return new Standard(
                    one.line(),
                    count(one.people(), few),
                    families,
                    families == null ? null : one.monthly(),
                    count(one.unknown(), few));
        }
    }
}
