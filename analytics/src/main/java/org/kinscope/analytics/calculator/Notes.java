package org.kinscope.analytics.calculator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.tier.MeansTest.Span;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** What is to be said beside the programmes: watch lines, grace, values of other places. */
final class Notes {

    private Notes() {}

    static List<Words> of(Question question, FamilyTier tier, ValueSheet values) {
        List<Words> notes = new ArrayList<>();
        Span income = tier.income();
        Yuan watch = values.findYuan("return_line");
        if (income != null && watch != null && tier.size() > 0 && income.isKnown()) {
            if (income.low().compareTo(watch.times(tier.size())) < 0) {
                notes.add(
                        new Words(
                                "人均年收入低于返贫监测线 "
                                        + watch
                                        + " 元，应纳入监测（"
                                        + values.basis("return_line")
                                        + "）",
                                "yearly income per head is below the watch line of "
                                        + watch
                                        + " yuan: to be watched ("
                                        + values.basis("return_line")
                                        + ")"));
            }
        }
        medical(question.family(), income, values, notes);
        grace(question.family(), tier, values, notes);
        if (question.illustrative()) {
            notes.add(
                    new Words(
                            "标有“示例”的数值来自其他地区，仅供参考",
                            "values marked illustrative are other places' and no law here"));
        }
        if (!question.values().isEmpty()) {
            notes.add(
                    new Words(
                            "本次测算改变了：" + question.values().keySet().stream().sorted().toList(),
                            "this question assumes other values of "
                                    + question.values().keySet().stream().sorted().toList()));
        }
        return notes;
    }

    private static void medical(
            Family family, @Nullable Span income, ValueSheet values, List<Words> notes) {
        Long percent = values.find("medical_warning_percent");
        if (percent == null || income == null || !income.isKnown()) {
            return;
        }
        Yuan paid = Yuan.ZERO;
        for (var member : family.members()) {
            paid = paid.plus(member.told().yuan("medical_self_paid"));
        }
        if (paid.fen() > 0 && paid.times(100).compareTo(income.low().times(percent)) > 0) {
            notes.add(
                    new Words(
                            "医疗自付超过家庭年收入的 "
                                    + percent
                                    + "%，达到医疗预警线（"
                                    + values.basis("medical_warning_percent")
                                    + "）",
                            "self-paid medical cost is above "
                                    + percent
                                    + " % of the year's income: a medical warning ("
                                    + values.basis("medical_warning_percent")
                                    + ")"));
        }
    }

    /** A family that rose above the standard may keep its aid for a while. */
    private static void grace(
            Family family, FamilyTier tier, ValueSheet values, List<Words> notes) {
        if (!family.holds("dibao") || !Boolean.FALSE.equals(tier.dibao())) {
            return;
        }
        Long months = values.find("grace_months");
        notes.add(
                new Words(
                        "家庭在册低保而收入或财产已不符合；因就业增收的可给予渐退期"
                                + (months == null ? "（当地月数未公布）" : " " + months + " 个月"),
                        "recorded on dibao and no longer within its limits; after a job a grace period may"
                                + " be granted"
                                + (months == null
                                        ? " (the area's length is not published)"
                                        : " of " + months + " months")));
    }
}
