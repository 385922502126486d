package org.kinscope.analytics.detector.hiddenemployment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.coverage.Coverage;
import org.kinscope.analytics.coverage.Knowledge;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Stake;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Employment;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A member with a running insurance record on a wage of at least S, and with no running wage. That
 * there is no wage counts only where incomes were delivered whole or an answer says so.
 */
public final class HiddenEmploymentDetector implements Detector<HiddenEmployment> {

    private static final String INCOMES = "incomes";
    private static final String UNNAMED = "unnamed:";
    private static final int MONTHS_OF_YEAR = 12;

    @Override
    public String code() {
        return "means.hidden-employment";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "是否有成员隐性就业？", "Is a member insured as an employee without any recorded wage?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "employment", INCOMES);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<HiddenEmployment> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        LocalDate day = inquiry.asOf();
        String division = Units.divisionOf(n, unit);
        Yuan standard = inquiry.policy().dibaoStandard(division).orElse(null);
        List<Finding<HiddenEmployment>> findings = new ArrayList<>();
        List<Words> missing = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (Membership member : Units.membersOn(n, unit, day)) {
            String person = member.personId();
            if (asked.contains(person) || earnsWage(n, person, day)) {
                continue;
            }
            asked.add(person);
            List<Employment> insured =
                    n.employmentsOf(person).stream()
                            .filter(e -> counts(e, standard) && e.spell().runsOn(day))
                            .toList();
            if (insured.isEmpty()) {
                continue;
            }
            Knowledge more = Coverage.of(n).more(person, INCOMES, day);
            if (standard == null) {
                missing.add(new Words("当地低保标准", "the dibao standard of the area"));
            } else if (more instanceof Knowledge.NotKnown) {
                missing.add(
                        new Words(
                                "参保成员有无工资：收入数据未整体交付，也没有“无”的回执",
                                "whether the insured member has a wage: incomes were not delivered"
                                        + " whole, and no answer says none"));
            } else {
                findings.add(finding(n, inquiry, member, insured, standard, division));
            }
        }
        return findings.isEmpty() && !missing.isEmpty()
                ? new Answer.NotKnown<>(missing)
                : Answer.of(findings);
    }

    private static boolean counts(Employment employment, @Nullable Yuan standard) {
        return standard == null || employment.wageBase().compareTo(standard) >= 0;
    }

    private static boolean earnsWage(Neighbourhood n, String personId, LocalDate day) {
        return n.incomesOf(personId).stream()
                .anyMatch(
                        i ->
                                i.kind().equals("wage")
                                        && !i.period().equals("once")
                                        && i.spell().runsOn(day));
    }

    private Finding<HiddenEmployment> finding(
            Neighbourhood n,
            Inquiry inquiry,
            Membership member,
            List<Employment> insured,
            Yuan standard,
            @Nullable String division) {
        String person = member.personId();
        Stake stake =
                Stake.of(
                        n,
                        inquiry,
                        n.subject().key(),
                        first(insured, inquiry.asOf()),
                        day -> earnsWage(n, person, day) ? 0 : twelfths(insured, day));
        List<Step> steps = new ArrayList<>();
        steps.add(Steps.member(member));
        insured.forEach(e -> steps.add(insured(e)));
        Yuan base = sum(insured);
        List<Evidence> evidence =
                List.of(
                        new Evidence.Path(steps),
                        new Evidence.Limit(
                                new Words("月缴费基数", "monthly wage base"),
                                base.toString(),
                                standard.toString(),
                                "yuan a month",
                                inquiry.policy().dibaoStandardBasis(division).orElse("")),
                        new Evidence.Missing(
                                new Words("在册工资", "a recorded wage that runs"), INCOMES));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new HiddenEmployment(
                        person,
                        base,
                        standard,
                        insured.stream().anyMatch(e -> !e.uscc().startsWith(UNNAMED))),
                evidence,
                stake.amount(),
                stake.basis("月缴费基数", "the monthly wage base"),
                Strength.POSSIBLE,
                List.of(person),
                inquiry.asOf());
    }

    private static Step insured(Employment e) {
        return new Step(
                new Words(
                        "职工参保，月缴费基数 " + e.wageBase() + " 元",
                        "insured as an employee, on " + e.wageBase() + " yuan a month"),
                "EMPLOYED_BY",
                e.personId(),
                e.uscc(),
                e.spell(),
                e.source());
    }

    private static Yuan sum(List<Employment> insured) {
        return insured.stream().map(Employment::wageBase).reduce(Yuan.ZERO, Yuan::plus);
    }

    private static long twelfths(List<Employment> insured, LocalDate day) {
        return sum(insured.stream().filter(e -> e.spell().runsOn(day)).toList())
                .times(MONTHS_OF_YEAR)
                .fen();
    }

    /** Of a job of unknown beginning only the last month counts. */
    private static LocalDate first(List<Employment> insured, LocalDate asOf) {
        return insured.stream()
                .map(e -> e.spell().from())
                .map(from -> from == null ? asOf : from)
                .min(Comparator.naturalOrder())
                .orElse(asOf);
    }
}
