package org.kinscope.analytics.calculator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.ConditionAnswer.Used;
import org.kinscope.analytics.family.Earning;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.policy.catalogue.IncomeKind;
import org.kinscope.analytics.tier.MeansTest.Span;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** The income of a family, by the reading of its profile. */
final class Incomes {

    private static final String JOB_COST = "job_cost_percent";

    private final RulesOfDay rules;
    private final ValueSheet values;
    private final boolean reasons;
    private final List<Used> parts = new ArrayList<>();
    private final List<Words> missing = new ArrayList<>();

    /**
     * By those values.
     *
     * @param reasons whether it is told what went in
     */
    Incomes(RulesOfDay rules, ValueSheet values, boolean reasons) {
        this.rules = rules;
        this.values = values;
        this.reasons = reasons;
    }

    /** {@return what went in, person by person} */
    List<Used> parts() {
        return parts;
    }

    /** {@return whose income would have to be known} */
    List<Words> missing() {
        return missing;
    }

    /** {@return all running income of a year; null where no member has any and nobody said so} */
    @Nullable Span running(List<FamilyMember> members, boolean recorded) {
        Yuan sum = Yuan.ZERO;
        boolean told = false;
        for (FamilyMember member : members) {
            List<Earning> earnings = member.earnings();
            if (earnings != null) {
                told |= !earnings.isEmpty() || !recorded;
                for (Earning earning : earnings) {
                    sum = sum.plus(earning.yearly());
                    part(member, earning, earning.yearly(), "running");
                }
                // The essay's reading knows no job cost; a question may assume one.
                if (values.isAssumed(JOB_COST)) {
                    sum = sum.plus(jobCost(member, wage(earnings)));
                }
            }
        }
        if (!told) {
            missing.add(new Words("任一成员的在册收入", "a running income of any member"));
            return null;
        }
        return Span.of(sum);
    }

    /**
     * {@return countable income of a year} It has no upper end where a member who is able to work,
     * or may be, has not answered, or what a relative owes is not known.
     */
    Span countable(List<MemberSheet> members, Support support) {
        Yuan sum = Yuan.ZERO;
        boolean open = false;
        for (MemberSheet sheet : members) {
            FamilyMember member = sheet.member();
            List<Earning> earnings = member.earnings();
            if (earnings == null) {
                if (!Boolean.FALSE.equals(sheet.frame().findFlag("person.able_to_work"))) {
                    open = true;
                    missing.add(
                            new Words(
                                    "成员 " + member.called() + " 的收入",
                                    "the income of " + member.called()));
                }
                continue;
            }
            Support.Due due = support.due(sheet);
            sum = sum.plus(due.yearly());
            parts.addAll(due.used());
            missing.addAll(due.missing());
            open |= !due.missing().isEmpty();
            Yuan wage = Yuan.ZERO;
            for (Earning earning : earnings) {
                boolean exempt = isExempt(earning.kind(), "national");
                part(
                        member,
                        earning,
                        exempt ? Yuan.ZERO : earning.yearly(),
                        exempt ? "exempt" : "counted");
                if (!exempt) {
                    sum = sum.plus(earning.yearly());
                    wage = earning.kind().equals("wage") ? wage.plus(earning.yearly()) : wage;
                }
            }
            sum = sum.plus(jobCost(member, wage));
        }
        return new Span(sum, open ? null : sum);
    }

    private static Yuan wage(List<Earning> earnings) {
        Yuan wage = Yuan.ZERO;
        for (Earning earning : earnings) {
            wage = earning.kind().equals("wage") ? wage.plus(earning.yearly()) : wage;
        }
        return wage;
    }

    /** {@return what is taken off for having a job, at most the wage: zero or below} */
    private Yuan jobCost(FamilyMember member, Yuan wage) {
        Yuan standard = values.findYuan(ValueSheet.STANDARD);
        Long percent = values.find(JOB_COST);
        if (wage.fen() <= 0 || standard == null || percent == null || percent <= 0) {
            return Yuan.ZERO;
        }
        Yuan cost = standard.times(percent * 12).dividedBy(100);
        Yuan taken = cost.compareTo(wage) < 0 ? cost : wage;
        if (reasons) {
            parts.add(
                    new Used(
                            "value." + JOB_COST,
                            new Words(
                                    member.called() + " 的就业成本扣除（年）",
                                    "job cost of " + member.called() + ", a year"),
                            "-" + taken,
                            values.basis(JOB_COST),
                            values.isIllustrative(JOB_COST)));
        }
        return new Yuan(-taken.fen());
    }

    /** {@return the year's income of one person as the tekun rule counts it; null where unknown} */
    @Nullable Yuan tekun(FamilyMember member) {
        List<Earning> earnings = member.earnings();
        if (earnings == null) {
            return null;
        }
        Yuan sum = Yuan.ZERO;
        for (Earning earning : earnings) {
            if (!isExempt(earning.kind(), "tekun")) {
                sum = sum.plus(earning.yearly());
            }
        }
        return sum;
    }

    private boolean isExempt(String kind, String rule) {
        return rules.exempt(kind).contains(rule);
    }

    private void part(FamilyMember member, Earning earning, Yuan counted, String how) {
        if (!reasons) {
            return;
        }
        Words kind =
                rules.incomeKind(earning.kind())
                        .map(IncomeKind::words)
                        .orElse(new Words(earning.kind(), earning.kind()));
        String basis = rules.incomeKind(earning.kind()).map(k -> k.basis().text()).orElse(null);
        boolean exempt = how.equals("exempt");
        parts.add(
                new Used(
                        "income." + member.key(),
                        new Words(
                                member.called() + " 的" + kind.zh() + "（年）" + (exempt ? "，不计入" : ""),
                                kind.en()
                                        + " of "
                                        + member.called()
                                        + ", a year"
                                        + (exempt ? ", not counted" : "")),
                        counted.toString(),
                        basis,
                        false));
    }
}
