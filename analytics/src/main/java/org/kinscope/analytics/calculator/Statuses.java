package org.kinscope.analytics.calculator;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.policy.catalogue.Rule;
import org.kinscope.analytics.policy.condition.Frame;
import org.kinscope.analytics.tier.MeansTest;

/**
 * The statuses that open programmes: by the tier, by the record, or by a programme's own
 * conditions.
 */
final class Statuses {

    private final RulesOfDay rules;
    private final Question question;
    private final Sheets sheets;
    private final Incomes incomes;

    Statuses(RulesOfDay rules, Question question, Sheets sheets, Incomes incomes) {
        this.rules = rules;
        this.question = question;
        this.sheets = sheets;
        this.incomes = incomes;
    }

    /** Values of the family that follow from its tier and its recorded statuses. */
    void prepare(FamilyTier tier, List<MemberSheet> members, Frame unit) {
        Family family = question.family();
        MeansTest.Span income = tier.income();
        unit.number("unit.size", members.size());
        unit.yuan("unit.yearly_income", income != null && income.isKnown() ? income.low() : null);
        unit.yuan("unit.yearly_expense", tier.expense());
        unit.flag("unit.within_property", tier.withinProperty());
        unit.number("unit.workers", count(members, "person.able_to_work"));
        unit.number("unit.employed", count(members, "person.employed"));
        unit.flag("tier.dibao", tier.dibao());
        unit.flag("tier.marginal", tier.marginal());
        unit.flag("tier.expenditure_poor", tier.expenditurePoor());
        unit.flag("tier.single_line", tier.singleLine());
        // A status with a means test is what the rules assess, and what runs on in its grace
        // period.
        unit.flag("status.dibao", graced(family, "dibao", tier.dibao()));
        unit.flag("status.dibao_marginal", graced(family, "dibao-marginal", tier.marginal()));
        unit.flag(
                "status.expenditure_poor",
                graced(family, "expenditure-poor", tier.expenditurePoor()));
        // Tier 3 is recorded, never assessed.
        unit.flag("status.monitored", recorded("monitored"));
        unit.flag("status.emergency", recorded("emergency"));
    }

    private boolean recorded(String status) {
        return question.family().holds(status) && !question.without().contains(status);
    }

    private @Nullable Boolean graced(Family family, String status, @Nullable Boolean assessed) {
        if (question.without().contains(status)) {
            return Boolean.FALSE;
        }
        boolean grace =
                family.statuses().stream().anyMatch(s -> s.grace() && s.status().equals(status));
        return grace ? Boolean.TRUE : assessed;
    }

    private static @Nullable Integer count(List<MemberSheet> members, String flag) {
        int count = 0;
        for (MemberSheet member : members) {
            Boolean holds = member.frame().findFlag(flag);
            if (holds == null) {
                return null;
            }
            count += holds ? 1 : 0;
        }
        return count;
    }

    /**
     * {@return a member's values, with the statuses that programmes give by their own conditions}
     */
    MemberSheet of(FamilyMember member, Frame unit) {
        MemberSheet sheet = sheets.assessed(member, unit);
        Frame frame = sheet.frame();
        frame.yuan("person.tekun_income", incomes.tekun(member));
        frame.text("person.obligors", sheets.obligors(member, unit));
        for (RulesOfDay.Programme programme : rules.givingToMembers()) {
            Boolean met = true;
            for (Rule rule : programme.conditions()) {
                met = MeansTest.and(met, rule.when().holds(frame));
            }
            for (Map.Entry<String, String> given : programme.gives().entrySet()) {
                String status = given.getValue();
                boolean recorded = question.family().holds(status) && isChildrens(status);
                frame.flag(
                        given.getKey(),
                        question.without().contains(status)
                                ? Boolean.FALSE
                                : recorded && underEighteen(frame) ? Boolean.TRUE : met);
            }
        }
        if (Boolean.TRUE.equals(frame.findFlag("status.orphan"))) {
            frame.flag("status.unsupported_child", false);
        }
        return sheet;
    }

    /**
     * Statuses of children are not means-tested: a recorded one stands where parents are unknown.
     */
    private static boolean isChildrens(String status) {
        return status.equals("orphan") || status.equals("unsupported-child");
    }

    private static boolean underEighteen(Frame frame) {
        Long age = frame.findNumber("person.age");
        return age != null && age < 18;
    }

    /** What the members' statuses make of the family. */
    void together(List<MemberSheet> members, Frame unit) {
        int out = 0;
        for (String status : List.of("status.tekun", "status.orphan", "status.unsupported_child")) {
            Boolean any = false;
            for (MemberSheet member : members) {
                any = MeansTest.or(any, member.frame().findFlag(status));
            }
            unit.flag(status, any);
        }
        for (MemberSheet member : members) {
            boolean left =
                    Boolean.TRUE.equals(member.frame().findFlag("status.tekun"))
                            || Boolean.TRUE.equals(member.frame().findFlag("status.orphan"));
            out += left ? 1 : 0;
        }
        unit.number("unit.heads", members.size() - out);
        for (MemberSheet member : members) {
            member.frame().number("unit.heads", unit.findNumber("unit.heads"));
        }
    }
}
