package org.kinscope.api.fairness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.fairness.AuditDraws;
import org.kinscope.analytics.fairness.AuditQuestion;
import org.kinscope.analytics.fairness.Contrast;
import org.kinscope.analytics.fairness.Fairness;
import org.kinscope.analytics.fairness.FalsePositives;
import org.kinscope.analytics.fairness.GroupRates;
import org.kinscope.analytics.fairness.Trait;
import org.kinscope.analytics.measure.association.MantelHaenszel;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/**
 * The audit as a reader sees it: a researcher sees no count of one to four.
 *
 * @param question what was asked
 * @param fairness the figures
 * @param draw the draw that counts; null where there is none
 * @param few whether the reader sees small counts
 */
record Seen(
        AuditQuestion question, Fairness fairness, AuditDraws.@Nullable Kept draw, boolean few) {

    /** {@return the analyses whose findings count} */
    public List<String> codes() {
        return question.codes().stream().sorted().toList();
    }

    /** {@return whom they are about} */
    public Subject.Kind subjectKind() {
        return question.kind();
    }

    /** {@return the rates of everybody} */
    public Group all() {
        return Group.of(fairness.all(), few);
    }

    /** {@return the rates of each group} */
    public List<Group> groups() {
        return fairness.groups().stream().map(g -> Group.of(g, few)).toList();
    }

    /** {@return each group beside the others} */
    public List<Beside> contrasts() {
        return fairness.contrasts().stream().map(Beside::of).toList();
    }

    /** {@return rates within strata} */
    public List<Stratum> within() {
        return fairness.within().stream()
                .map(
                        w ->
                                new Stratum(
                                        w.group().trait().code(),
                                        w.group().code(),
                                        w.stratum().code(),
                                        Rate.of(w.findings(), few)))
                .toList();
    }

    /** {@return what to bear in mind} */
    public List<Words> caveats() {
        return Fairness.caveats();
    }

    /** The rates of a group. */
    record Group(
            @Nullable String trait,
            @Nullable String group,
            Words name,
            Rate findings,
            Rate confirmation,
            Rate falseAlarm,
            FalsePositives.@Nullable Share falsePositive,
            FalsePositives.@Nullable Share missed) {

        static Group of(GroupRates rates, boolean few) {
            Trait trait = rates.trait();
            org.kinscope.analytics.fairness.Group group = rates.group();
            return new Group(
                    trait == null ? null : trait.code(),
                    group == null ? null : group.code(),
                    group != null
                            ? group.words()
                            : trait == null ? FairnessTables.EVERYBODY : FairnessTables.NOT_KNOWN,
                    Rate.of(rates.findings(), few),
                    Rate.of(rates.confirmation(), few),
                    Rate.of(rates.falseAlarm(), few),
                    rates.blind().falsePositive(),
                    rates.blind().missed());
        }
    }

    /** How many of how many. */
    record Rate(
            @Nullable Long found,
            @Nullable Long of,
            boolean tooSmall,
            @Nullable Double share,
            @Nullable Double low,
            @Nullable Double high) {

        static Rate of(org.kinscope.analytics.fairness.Rate rate, boolean few) {
            boolean hidden = !few && (isFew(rate.found()) || isFew(rate.of()));
            var share = hidden ? null : rate.share();
            return new Rate(
                    few || !isFew(rate.found()) ? (Long) rate.found() : null,
                    few || !isFew(rate.of()) ? (Long) rate.of() : null,
                    rate.isTooSmall(),
                    share == null ? null : share.share(),
                    share == null ? null : share.low(),
                    share == null ? null : share.high());
        }

        private static boolean isFew(long count) {
            return count > 0 && count < StudyTable.LEAST;
        }
    }

    /** A group beside the others. */
    record Beside(
            String trait,
            String group,
            @Nullable String stratum,
            @Nullable Double oddsRatio,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double p) {

        static Beside of(Contrast contrast) {
            Trait stratum = contrast.stratum();
            MantelHaenszel test = contrast.test();
            return new Beside(
                    contrast.group().trait().code(),
                    contrast.group().code(),
                    stratum == null ? null : stratum.code(),
                    test == null ? null : test.oddsRatio(),
                    test == null ? null : test.low(),
                    test == null ? null : test.high(),
                    test == null ? null : test.p());
        }
    }

    /** The rate of a group within a stratum. */
    record Stratum(String trait, String group, String stratum, Rate findings) {}
}
