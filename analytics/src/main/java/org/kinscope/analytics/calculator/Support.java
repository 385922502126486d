package org.kinscope.analytics.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinscope.analytics.calculator.ConditionAnswer.Used;
import org.kinscope.analytics.family.Earning;
import org.kinscope.analytics.family.Told;
import org.kinscope.analytics.policy.catalogue.AmountRule;
import org.kinscope.analytics.policy.condition.Frame;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Support that relatives elsewhere owe by law and that counts as income: of members without working
 * ability whose obligors are told and who have no recorded support. An obligor who is unable owes
 * nothing.
 */
final class Support {

    private static final int MONTHS_OF_YEAR = 12;

    private final Optional<AmountRule> rule;
    private final Sheets sheets;
    private final Answers answers;

    Support(RulesOfDay rules, Sheets sheets, Answers answers) {
        this.rule = rules.support();
        this.sheets = sheets;
        this.answers = answers;
    }

    /** What is owed in a year, as far as known, and what would have to be known. */
    record Due(Yuan yearly, List<Used> used, List<Words> missing) {}

    /** {@return what the member's obligors owe} */
    Due due(MemberSheet member) {
        List<Used> used = new ArrayList<>();
        List<Words> missing = new ArrayList<>();
        Yuan sum = Yuan.ZERO;
        List<Told> obligors = member.member().obligors();
        List<Earning> earnings = member.member().earnings();
        boolean recorded =
                earnings != null && earnings.stream().anyMatch(e -> e.kind().equals("support"));
        boolean needs = Boolean.TRUE.equals(member.frame().findFlag("person.no_ability"));
        if (rule.isEmpty() || obligors == null || recorded || !needs) {
            return new Due(sum, used, missing);
        }
        for (Told obligor : obligors) {
            Frame frame = sheets.obligor(obligor, member.frame());
            if (Boolean.TRUE.equals(sheets.unable(frame))) {
                continue;
            }
            Long month = answers.steps(rule.get(), frame).getLast().value();
            if (month == null) {
                missing.addAll(answers.missing(rule.get(), frame));
            } else if (month > 0) {
                Yuan year = new Yuan(month).times(MONTHS_OF_YEAR);
                sum = sum.plus(year);
                used.add(
                        new Used(
                                "support." + member.member().key(),
                                new Words(
                                        member.member().called() + " 应得赡养费（年）",
                                        "support due to " + member.member().called() + ", a year"),
                                year.toString(),
                                rule.get().basis().text(),
                                false));
            }
        }
        return new Due(sum, used, missing);
    }
}
