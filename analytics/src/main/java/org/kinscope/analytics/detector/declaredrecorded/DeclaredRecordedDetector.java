package org.kinscope.analytics.detector.declaredrecorded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Stake;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.RecordedIncome;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A declared household income that is below the recorded one of the months for which it was
 * declared, and still is. A rise since then is no false declaration.
 */
public final class DeclaredRecordedDetector implements Detector<DeclaredRecorded> {

    private static final String PERCENT = "tolerancePercent";
    private static final String LEAST = "toleranceYuan";

    private static final int MONTHS_OF_YEAR = 12;
    private static final int FEN_OF_YUAN = 100;

    @Override
    public String code() {
        return "means.declared-recorded";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "申报的家庭收入是否低于同月在册收入？",
                "Did a household declare less than was recorded for the same months?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "statuses", "incomes");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        PERCENT,
                        10,
                        "percent",
                        new Words(
                                "差额须超过在册收入的百分比",
                                "how much of the recorded income the difference must exceed")),
                new Parameter(
                        LEAST,
                        100,
                        "yuan a month",
                        new Words(
                                "差额须超过的金额", "the amount that the difference must exceed as well")));
    }

    @Override
    public Answer<DeclaredRecorded> ask(Neighbourhood n, Inquiry inquiry) {
        Tolerance tolerance = new Tolerance(inquiry.parameter(PERCENT), inquiry.parameter(LEAST));
        String unit = n.subject().key();
        List<Finding<DeclaredRecorded>> findings = new ArrayList<>();
        List<Words> missing = new ArrayList<>();
        for (StatusSpell status : Units.aidedStatuses(n, unit, inquiry.policy())) {
            if (inquiry.policy().statusesWithoutMeansTest().contains(status.status())) {
                continue;
            }
            Yuan declared = status.declaredMonthlyIncome();
            RecordedIncome now = RecordedIncome.ofUnit(n, unit, inquiry.asOf());
            Yuan recorded = now.yearly();
            if (declared == null || recorded == null) {
                missing.add(missing(declared, inquiry.asOf()));
            } else if (tolerance.over(recorded, declared) > 0) {
                LocalDate since = status.spell().from();
                RecordedIncome then = since == null ? null : RecordedIncome.ofUnit(n, unit, since);
                Yuan before = then == null ? null : then.yearly();
                if (since == null || then == null || before == null) {
                    missing.add(missing(declared, since));
                } else if (tolerance.over(before, declared) > 0) {
                    findings.add(finding(n, inquiry, tolerance, status, then, now));
                }
            }
        }
        return findings.isEmpty() && !missing.isEmpty()
                ? new Answer.NotKnown<>(missing)
                : Answer.of(findings);
    }

    private static Words missing(@Nullable Yuan declared, @Nullable LocalDate day) {
        if (declared == null) {
            return new Words("申报家庭月收入", "the declared income of the household");
        }
        return day == null
                ? new Words("认定日期", "the first day of the status")
                : new Words(day + " 任一成员的在册收入", "a recorded income of any member on " + day);
    }

    private Finding<DeclaredRecorded> finding(
            Neighbourhood n,
            Inquiry inquiry,
            Tolerance tolerance,
            StatusSpell status,
            RecordedIncome then,
            RecordedIncome now) {
        Yuan declared = Objects.requireNonNull(status.declaredMonthlyIncome());
        String unit = n.subject().key();
        Stake stake =
                Stake.of(
                        n,
                        inquiry,
                        unit,
                        then.day(),
                        day -> {
                            Yuan recorded = RecordedIncome.ofUnit(n, unit, day).yearly();
                            return recorded == null ? 0 : tolerance.over(recorded, declared);
                        });
        DeclaredRecorded grounds =
                new DeclaredRecorded(
                        status.status(),
                        then.day(),
                        inquiry.policy().nameOfStatus(status.status()),
                        declared,
                        Objects.requireNonNull(then.monthly()),
                        Objects.requireNonNull(now.monthly()));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                grounds,
                evidence(n, inquiry, status, then, now),
                stake.amount(),
                stake.basis("在册与申报的差额", "what was recorded and not declared"),
                Strength.RECORDED,
                Stream.concat(then.people().stream(), now.people().stream()).toList(),
                inquiry.asOf());
    }

    private static List<Evidence> evidence(
            Neighbourhood n,
            Inquiry inquiry,
            StatusSpell status,
            RecordedIncome then,
            RecordedIncome now) {
        List<Step> steps = new ArrayList<>();
        steps.add(Steps.status(status, inquiry.policy()));
        n.membersOf(status.aidUnitNo()).stream()
                .filter(
                        m ->
                                isOf(then, m.personId()) && m.spell().runsOn(then.day())
                                        || isOf(now, m.personId()) && m.spell().runsOn(now.day()))
                .map(Steps::member)
                .forEach(steps::add);
        Stream.concat(then.incomes().stream(), now.incomes().stream())
                .distinct()
                .map(Steps::income)
                .forEach(steps::add);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.Path(steps));
        for (RecordedIncome recorded :
                then.day().equals(now.day()) ? List.of(now) : List.of(then, now)) {
            evidence.add(
                    new Evidence.Limit(
                            new Words(
                                    recorded.day() + " 在册家庭月收入",
                                    "recorded income of the household on " + recorded.day()),
                            String.valueOf(recorded.monthly()),
                            String.valueOf(status.declaredMonthlyIncome()),
                            "yuan a month",
                            "申报 declared " + then.day()));
        }
        return evidence;
    }

    private static boolean isOf(RecordedIncome recorded, String personId) {
        return recorded.people().contains(personId);
    }

    /**
     * How far both may be apart.
     *
     * @param percent of the recorded income
     * @param yuan a month at least
     */
    private record Tolerance(long percent, long yuan) {

        /**
         * {@return twelve times what is recorded in a month beyond the declared, exact; 0 where the
         * difference is tolerated}
         */
        private long over(Yuan recordedYearly, Yuan declaredMonthly) {
            long over = recordedYearly.fen() - declaredMonthly.times(MONTHS_OF_YEAR).fen();
            boolean beyond =
                    Math.multiplyExact(over, 100)
                                    > Math.multiplyExact(recordedYearly.fen(), percent)
                            && over > Math.multiplyExact(yuan, FEN_OF_YUAN * MONTHS_OF_YEAR);
            return beyond ? Math.max(0, over) : 0;
        }
    }
}
