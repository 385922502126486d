package org.kinscope.api.fairness;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.fairness.Contrast;
import org.kinscope.analytics.fairness.Fairness;
import org.kinscope.analytics.fairness.FalsePositives;
import org.kinscope.analytics.fairness.Group;
import org.kinscope.analytics.fairness.GroupRates;
import org.kinscope.analytics.fairness.Rate;
import org.kinscope.analytics.fairness.Trait;
import org.kinscope.analytics.measure.association.MantelHaenszel;
import org.kinscope.analytics.measure.interval.Wilson;
import org.kinscope.api.study.StudyTable;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;

/** The audit as tables, whose small cells stay here when they leave as files. */
public final class FairnessTables {

    static final Words EVERYBODY = new Words("全部", "everybody");
    static final Words NOT_KNOWN = new Words("不详", "not known");

    private FairnessTables() {}

    /** {@return rates by group, groups beside the others, and rates within strata} */
    public static List<StudyTable> of(Fairness fairness) {
        return List.of(groups(fairness), contrasts(fairness), within(fairness));
    }

    private static StudyTable groups(Fairness fairness) {
        StudyTable table =
                new StudyTable(
                        "fairness",
                        new Words("各组的线索比率", "Rates of findings by group"),
                        Column.key("trait", "特征", "by what groups are told apart"),
                        Column.key("group", "组", "the group"),
                        Column.count("subjects", "对象数", "subjects"),
                        Column.count("found", "其中有线索者", "of them with a live finding"),
                        Column.figure("rate", "线索率", "share with a finding"),
                        Column.figure("rate_low", "95%区间下限", "low end at 95 percent (Wilson)"),
                        Column.figure("rate_high", "95%区间上限", "high end"),
                        Column.count("decided", "已核实的线索", "findings that people decided"),
                        Column.count("confirmed", "其中确认", "of them confirmed"),
                        Column.figure("confirmation", "确认率", "share confirmed"),
                        Column.figure("confirmation_low", "95%区间下限", "low end"),
                        Column.figure("confirmation_high", "95%区间上限", "high end"),
                        Column.figure(
                                "false_alarm", "误报率（有正当解释）", "share with an innocent explanation"),
                        Column.figure("false_alarm_low", "95%区间下限", "low end"),
                        Column.figure("false_alarm_high", "95%区间上限", "high end"),
                        Column.figure(
                                "false_positive",
                                "无问题者被列线索的比例（盲审）",
                                "of the sound, share with a finding (blind verdicts)"),
                        Column.figure("false_positive_low", "区间下限", "low end, 95 percent or more"),
                        Column.figure("false_positive_high", "区间上限", "high end"),
                        Column.figure(
                                "missed",
                                "有问题者未被列线索的比例（盲审）",
                                "of the irregular, share without a finding"),
                        Column.key("note", "说明", "too-small: fewer than 30"));
        row(table, fairness.all());
        fairness.groups().forEach(rates -> row(table, rates));
        return table;
    }

    private static void row(StudyTable table, GroupRates rates) {
        Trait trait = rates.trait();
        Group group = rates.group();
        Wilson found = rates.findings().share();
        Wilson confirmed = rates.confirmation().share();
        Wilson explained = rates.falseAlarm().share();
        FalsePositives.Share sound = rates.blind().falsePositive();
        FalsePositives.Share missed = rates.blind().missed();
        table.row(
                trait == null ? "all" : trait.code(),
                group != null ? group.code() : trait == null ? "all" : "unknown",
                rates.findings().of(),
                rates.findings().found(),
                found == null ? null : shown(found.share()),
                found == null ? null : shown(found.low()),
                found == null ? null : shown(found.high()),
                rates.confirmation().of(),
                rates.confirmation().found(),
                confirmed == null ? null : shown(confirmed.share()),
                confirmed == null ? null : shown(confirmed.low()),
                confirmed == null ? null : shown(confirmed.high()),
                explained == null ? null : shown(explained.share()),
                explained == null ? null : shown(explained.low()),
                explained == null ? null : shown(explained.high()),
                sound == null ? null : shown(sound.value()),
                sound == null ? null : shown(sound.low()),
                sound == null ? null : shown(sound.high()),
                missed == null ? null : shown(missed.value()),
                note(rates.findings()));
    }

    private static StudyTable contrasts(Fairness fairness) {
        StudyTable table =
                new StudyTable(
                        "fairness_contrasts",
                        new Words(
                                "各组与同一特征其余各组相比的优势比",
                                "Odds of a finding beside all others of the trait"),
                        Column.key("trait", "特征", "by what groups are told apart"),
                        Column.key("group", "组", "the group"),
                        Column.key(
                                "within",
                                "分层：无、可见亲属数、关联事实数",
                                "strata: none, visible relatives, linked facts"),
                        Column.figure(
                                "odds_ratio",
                                "优势比（分层时为Mantel–Haenszel共同优势比）",
                                "ratio of odds; within strata the common one of Mantel and"
                                        + " Haenszel"),
                        Column.figure("low", "95%区间下限", "low end at 95 percent"),
                        Column.figure("high", "95%区间上限", "high end"),
                        Column.figure("p", "p值", "p of the test"));
        for (Contrast contrast : fairness.contrasts()) {
            MantelHaenszel test = contrast.test();
            Trait stratum = contrast.stratum();
            table.row(
                    contrast.group().trait().code(),
                    contrast.group().code(),
                    stratum == null ? "none" : stratum.code(),
                    test == null ? null : shown(test.oddsRatio()),
                    test == null ? null : shown(test.low()),
                    test == null ? null : shown(test.high()),
                    test == null ? null : shown(test.p()));
        }
        return table;
    }

    private static StudyTable within(Fairness fairness) {
        StudyTable table =
                new StudyTable(
                        "fairness_within",
                        new Words("按图中可见程度分层的线索率", "Rates within strata of what the graph sees"),
                        Column.key("trait", "特征", "by what groups are told apart"),
                        Column.key("group", "组", "the group"),
                        Column.key("stratum", "分层", "band of relatives or facts"),
                        Column.count("subjects", "对象数", "subjects"),
                        Column.count("found", "其中有线索者", "of them with a live finding"),
                        Column.figure("rate", "线索率", "share with a finding"),
                        Column.figure("rate_low", "95%区间下限", "low end at 95 percent (Wilson)"),
                        Column.figure("rate_high", "95%区间上限", "high end"),
                        Column.key("note", "说明", "too-small: fewer than 30"));
        for (Fairness.Within one : fairness.within()) {
            Wilson share = one.findings().share();
            table.row(
                    one.group().trait().code(),
                    one.group().code(),
                    one.stratum().code(),
                    one.findings().of(),
                    one.findings().found(),
                    share == null ? null : shown(share.share()),
                    share == null ? null : shown(share.low()),
                    share == null ? null : shown(share.high()),
                    note(one.findings()));
        }
        return table;
    }

    private static @Nullable String note(Rate rate) {
        return rate.isTooSmall() ? "too-small" : null;
    }

    private static @Nullable String shown(@Nullable Double value) {
        return value == null ? null : String.format(Locale.ROOT, "%.4f", value);
    }
}
