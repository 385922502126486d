package org.kinscope.analytics.detector.supporter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.KinOutside;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.detector.supporter.Dues.Owed;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyAt.SupportRule;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Somebody outside an aided unit who owes a member support and has the means; none is declared. */
public final class SupporterDetector implements Detector<Supporter> {

    @Override
    public String code() {
        return "hidden.supporter";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Words question() {
        return new Words(
                "有能力的法定赡养、扶养、抚养义务人是否给付，而家庭没有申报？",
                "Does somebody who owes support and can give it support a member, untold?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "persons", "births", "registrations", "incomes");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<Supporter> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        PolicyAt policy = inquiry.policy();
        if (!Units.isAided(n, unit, policy)) {
            return new Answer.NotMet<>();
        }
        Yuan standard = policy.dibaoStandard(Units.divisionOf(n, unit)).orElse(null);
        Dues today = Dues.on(n, unit, inquiry.asOf(), standard, policy.supportRule());
        List<Words> missing = new ArrayList<>(today.unknown());
        if (standard == null || today.owed().isEmpty()) {
            return unknownOr(missing);
        }
        if (!today.declaredKnown()) {
            missing.add(new Words("成员是否有赡养收入", "whether a member has an income of support"));
            return unknownOr(missing);
        }
        if (!today.isMissing()) {
            return unknownOr(missing);
        }
        List<Dues> months = months(n, inquiry, standard, today);
        KinOutside kin = KinOutside.of(n, unit, inquiry.asOf());
        List<Finding<Supporter>> findings = new ArrayList<>();
        for (String id : today.owed().keySet()) {
            findings.add(finding(n, inquiry, kin, id, standard, months));
        }
        return Answer.of(findings);
    }

    private static Answer<Supporter> unknownOr(List<Words> missing) {
        return missing.isEmpty()
                ? new Answer.NotMet<>()
                : new Answer.NotKnown<>(missing.stream().distinct().toList());
    }

    /** {@return what was due at the end of each month since the aid began; today is the last} */
    private static List<Dues> months(Neighbourhood n, Inquiry inquiry, Yuan standard, Dues today) {
        List<Dues> months = new ArrayList<>();
        YearMonth last = YearMonth.from(inquiry.asOf());
        for (YearMonth m = YearMonth.from(begin(n, inquiry));
                m.isBefore(last);
                m = m.plusMonths(1)) {
            months.add(
                    Dues.on(
                            n,
                            n.subject().key(),
                            m.atEndOfMonth(),
                            standard,
                            inquiry.policy().supportRule()));
        }
        months.add(today);
        return months;
    }

    /** {@return since when the unit is aided; the day itself where that is not known} */
    private static LocalDate begin(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        Optional<LocalDate> status = Units.currentSpellStart(n, unit, inquiry.policy());
        return status.or(
                        () ->
                                Units.runningGrants(n, unit, inquiry.asOf()).stream()
                                        .map(g -> g.spell().from())
                                        .filter(Objects::nonNull)
                                        .min(LocalDate::compareTo))
                .orElse(inquiry.asOf());
    }

    private Finding<Supporter> finding(
            Neighbourhood n,
            Inquiry inquiry,
            KinOutside kin,
            String id,
            Yuan standard,
            List<Dues> months) {
        Dues today = months.getLast();
        Owed owed = Objects.requireNonNull(today.owed().get(id));
        SupportRule rule = inquiry.policy().supportRule();
        Yuan line = SupporterMeans.line(standard, rule);
        Yuan amount = Yuan.ZERO;
        int counted = 0;
        for (Dues month : months) {
            Yuan missing = month.declaredKnown() ? month.missingFrom(id) : Yuan.ZERO;
            amount = amount.plus(missing);
            counted += missing.fen() > 0 ? 1 : 0;
        }
        List<String> others = new ArrayList<>();
        others.add(id);
        owed.duties().forEach(d -> others.add(d.supportedId()));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new Supporter(
                        id,
                        duties(owed),
                        owed.means().ownMonthly(),
                        owed.means().perHead(),
                        owed.means().household().size(),
                        line,
                        owed.due(),
                        today.missingFrom(id)),
                evidence(n, inquiry, kin, id, today, line),
                amount,
                basis(n, inquiry, owed, line, today.missingFrom(id), counted),
                Strength.DERIVED,
                others,
                inquiry.asOf());
    }

    private static Words duties(Owed owed) {
        return owed.duties().stream()
                .map(d -> Steps.dutyWords(d.basis()))
                .distinct()
                .reduce((a, b) -> new Words(a.zh() + "、" + b.zh(), a.en() + " and " + b.en()))
                .orElse(new Words("", ""));
    }

    private static List<Evidence> evidence(
            Neighbourhood n, Inquiry inquiry, KinOutside kin, String id, Dues today, Yuan line) {
        Owed owed = Objects.requireNonNull(today.owed().get(id));
        SupporterMeans means = owed.means();
        List<Step> duty = new ArrayList<>();
        for (Support support : owed.duties()) {
            kin.members().stream()
                    .filter(m -> m.personId().equals(support.supportedId()))
                    .forEach(m -> duty.add(Steps.member(m)));
            duty.add(Steps.duty(support));
        }
        kin.find(id).ifPresent(k -> duty.addAll(Steps.kin(n, k)));
        List<Step> household = new ArrayList<>();
        means.household().forEach(r -> household.add(Steps.registered(r)));
        means.incomes().forEach(i -> household.add(Steps.income(i)));
        String basis =
                inquiry.policy()
                                .dibaoStandardBasis(Units.divisionOf(n, n.subject().key()))
                                .orElse("")
                        + "; "
                        + inquiry.policy().supportRule().basis();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.Path(duty));
        evidence.add(new Evidence.Path(means.own().stream().map(Steps::income).toList()));
        evidence.add(
                limit(
                        new Words("义务人本人月收入", "own income of a month of the supporter"),
                        means.ownMonthly(),
                        line,
                        basis));
        evidence.add(new Evidence.Path(household));
        evidence.add(
                limit(
                        new Words("义务人户内人均月收入", "income per head of the supporter's household"),
                        means.perHead(),
                        line,
                        basis));
        List<Income> declared = today.declared();
        evidence.add(
                declared.isEmpty()
                        ? new Evidence.Missing(
                                new Words("成员的赡养收入", "a member's income of the kind support"),
                                "incomes")
                        : new Evidence.Path(declared.stream().map(Steps::income).toList()));
        evidence.add(
                new InnocentSilence(
                                n,
                                inquiry.asOf(),
                                id,
                                owed.duties().stream()
                                        .map(Support::supportedId)
                                        .distinct()
                                        .toList(),
                                kin.members().stream().map(m -> m.personId()).toList())
                        .strongest());
        return evidence;
    }

    private static Evidence limit(Words what, Yuan value, Yuan line, String basis) {
        return new Evidence.Limit(what, value.toString(), line.toString(), "yuan a month", basis);
    }

    /** How the amount was computed; the standard of today counts for the months before too. */
    private static Words basis(
            Neighbourhood n, Inquiry inquiry, Owed owed, Yuan line, Yuan missing, int counted) {
        SupportRule rule = inquiry.policy().supportRule();
        SupporterMeans means = owed.means();
        int supported = Dues.supported(n, owed.duties().getFirst(), inquiry.asOf());
        int here = owed.duties().size();
        String terms =
                means.perHead()
                        + " − "
                        + line
                        + ") × "
                        + means.household().size()
                        + " × "
                        + rule.sharePercent()
                        + " % ÷ "
                        + supported
                        + " × "
                        + here
                        + " = "
                        + owed.due();
        LocalDate begin = begin(n, inquiry);
        return new Words(
                "每月 ("
                        + terms
                        + " 元，其中未申报 "
                        + missing
                        + " 元；自 "
                        + begin
                        + " 起至 "
                        + inquiry.asOf()
                        + " 逐月按月末的事实核算，"
                        + counted
                        + " 个月有缺额，均用当前低保标准",
                "a month ("
                        + terms
                        + " yuan, of which "
                        + missing
                        + " are not declared; reckoned month by month from "
                        + begin
                        + " to "
                        + inquiry.asOf()
                        + " by the facts at each month's end, "
                        + counted
                        + " months with something missing, with today's standard");
    }
}
