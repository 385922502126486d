package org.kinscope.analytics.detector.trapstay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.OverStay;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Stake;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A unit of tier 1 whose members of today had an income of at least S on every day of the last
 * months, all of them since its latest status of tier 1 began.
 */
public final class TrapStayDetector implements Detector<TrapStay> {

    private static final String MONTHS = "months";

    @Override
    public String code() {
        return "trap.stay";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "收入长期不低于低保标准的家庭是否仍留在第一层？",
                "Does a unit stay in tier 1 with an income of at least the standard for long?");
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
                        MONTHS,
                        6,
                        "months",
                        new Words(
                                "收入至少连续多少个月不低于标准",
                                "for how many months at least the income was not below S")));
    }

    @Override
    public Answer<TrapStay> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        PolicyAt policy = inquiry.policy();
        LocalDate first = inquiry.asOf().minusMonths(inquiry.parameter(MONTHS)).plusDays(1);
        List<StatusSpell> aided = Units.aidedStatuses(n, unit, policy);
        List<StatusSpell> staying =
                aided.stream().filter(s -> policy.tierOf(s.status()) == 1).toList();
        List<Membership> members = Units.membersOn(n, unit, inquiry.asOf());
        if (staying.isEmpty() || members.isEmpty() || OverStay.isSilent(aided, policy)) {
            return new Answer.NotMet<>();
        }
        LocalDate start = latestStart(n, unit, inquiry);
        if (start != null && start.isAfter(first)) {
            return new Answer.NotMet<>();
        }
        Yuan standard = policy.dibaoStandard(Units.divisionOf(n, unit)).orElse(null);
        Earnings earnings =
                new Earnings(n, members.stream().map(Membership::personId).distinct().toList());
        List<Words> missing = new ArrayList<>();
        if (standard == null) {
            missing.add(new Words("当地低保标准", "the dibao standard of the area"));
        } else {
            for (LocalDate day : earnings.days(first, inquiry.asOf())) {
                Boolean atLeast = earnings.atLeast(standard, day);
                if (Boolean.FALSE.equals(atLeast)) {
                    return new Answer.NotMet<>();
                }
                if (atLeast == null) {
                    missing.add(
                            new Words(
                                    day + " 任一成员的在册收入",
                                    "a recorded income of any member on " + day));
                }
            }
        }
        if (start == null) {
            missing.add(new Words("第一层认定日期", "the first day of the status of tier 1"));
        }
        if (standard == null || start == null || !missing.isEmpty()) {
            return new Answer.NotKnown<>(missing);
        }
        LocalDate since = earnings.since(standard, start, inquiry.asOf());
        return Answer.of(List.of(finding(n, inquiry, staying, members, earnings, standard, since)));
    }

    /** The last of the days up to the day asked for on which a status of tier 1 began. */
    private static @Nullable LocalDate latestStart(Neighbourhood n, String unit, Inquiry inquiry) {
        return n.statusesOf(unit).stream()
                .filter(s -> inquiry.policy().tierOf(s.status()) == 1)
                .map(s -> s.spell().from())
                .filter(Objects::nonNull)
                .filter(from -> !from.isAfter(inquiry.asOf()))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private Finding<TrapStay> finding(
            Neighbourhood n,
            Inquiry inquiry,
            List<StatusSpell> staying,
            List<Membership> members,
            Earnings earnings,
            Yuan standard,
            LocalDate since) {
        String unit = n.subject().key();
        List<Step> steps = new ArrayList<>();
        members.forEach(m -> steps.add(Steps.member(m)));
        staying.forEach(s -> steps.add(Steps.status(s, inquiry.policy())));
        earnings.between(since, inquiry.asOf()).forEach(i -> steps.add(Steps.income(i)));
        Yuan perHead = earnings.perHead(inquiry.asOf());
        Stake stake = Stake.of(n, inquiry, unit, since, day -> Stake.ALL);
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new TrapStay(
                        staying.stream().map(OverStay::key).toList(),
                        OverStay.names(staying, inquiry.policy()),
                        since,
                        perHead,
                        standard,
                        earnings.people().size(),
                        WorkingAge.count(n, earnings.people(), inquiry.asOf())),
                List.of(
                        new Evidence.Path(steps),
                        new Evidence.Limit(
                                new Words("人均月收入", "income per head"),
                                perHead.toString(),
                                standard.toString(),
                                "yuan per person and month",
                                inquiry.policy()
                                        .dibaoStandardBasis(Units.divisionOf(n, unit))
                                        .orElse(""))),
                stake.amount(),
                stake.basis("全部", "all of it"),
                Strength.RECORDED,
                new TreeSet<>(earnings.people()).stream().toList(),
                inquiry.asOf());
    }
}
