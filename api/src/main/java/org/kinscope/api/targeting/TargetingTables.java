package org.kinscope.api.targeting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.AidTargeting;
import org.kinscope.analytics.cohort.AidTargeting.Measures;
import org.kinscope.analytics.cohort.AidTargeting.Poverty;
import org.kinscope.analytics.cohort.AidTargeting.Row;
import org.kinscope.analytics.cohort.PersonTimes;
import org.kinscope.api.study.StudyTable;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;

/** Targeting as tables. */
public final class TargetingTables {

    private TargetingTables() {}

    /** {@return whom aid reaches, a row a day and kind of aid} */
    public static StudyTable reach(Map<LocalDate, AidTargeting> days) {
        StudyTable table =
                new StudyTable(
                        "targeting",
                        new Words("瞄准：救助给了谁", "Whom aid reaches"),
                        Column.key("day", "日期", "day"),
                        Column.key("kind", "口径", "all, roll, programme, department or division"),
                        Column.key("key", "代码", "its code"),
                        Column.count("people", "可评估人数", "people who could be assessed"),
                        Column.count("eligible", "应助人数", "assessed as tier 1 or 2"),
                        Column.count("recipients", "享受人数", "recipients"),
                        Column.count("reached", "应助且享受人数", "both"),
                        Column.count("included", "享受而不应助人数", "recipients who are not eligible"),
                        Column.count("excluded", "应助未助人数", "eligible who do not receive"),
                        Column.figure("inclusion_error", "误纳率", "share of the recipients"),
                        Column.figure("exclusion_error", "漏助率", "share of the eligible"),
                        Column.figure(
                                "differential", "瞄准差", "coverage of the eligible less the others'"),
                        Column.figure("leakage", "资金漏出率", "share of the money"),
                        Column.figure("cgh", "CGH 指数（最低 40%）", "CGH of the poorest 40 %"),
                        Column.figure("yuan_a_month", "每月金额（元）", "to those assessed"),
                        Column.figure("yuan_a_head", "人均每月（元）", "a recipient and month"),
                        Column.count("others", "无法评估的享受人数", "recipients not assessed"),
                        Column.figure("others_yuan", "其每月金额（元）", "a month to these"));
        days.forEach((day, all) -> all.rows().forEach(r -> row(table, day, r)));
        return table;
    }

    private static void row(StudyTable table, LocalDate day, Row r) {
        table.row(
                day,
                r.kind().name().toLowerCase(Locale.ROOT),
                r.key(),
                r.people(),
                r.eligible(),
                r.recipients(),
                r.reached(),
                r.recipients() - r.reached(),
                r.eligible() - r.reached(),
                share(r.inclusionError()),
                share(r.exclusionError()),
                share(r.differential()),
                share(r.leakage()),
                share(r.poorest()),
                r.monthly(),
                r.perHead(),
                r.others(),
                r.othersMonthly());
    }

    /** {@return poverty before and after aid} */
    public static StudyTable poverty(Map<LocalDate, AidTargeting> days) {
        StudyTable table =
                new StudyTable(
                        "poverty",
                        new Words("救助前后的贫困与不平等", "Poverty and inequality before and after aid"),
                        Column.key("day", "日期", "day"),
                        Column.key("division", "区划代码", "beginning of the division's code"),
                        Column.count("people", "可评估人数", "people who could be assessed"),
                        Column.figure("fgt0_before", "贫困率，救助前", "FGT 0 before aid"),
                        Column.figure("fgt0_after", "贫困率，救助后", "FGT 0 after aid"),
                        Column.figure("fgt1_before", "贫困距，救助前", "FGT 1 before aid"),
                        Column.figure("fgt1_after", "贫困距，救助后", "FGT 1 after aid"),
                        Column.figure("fgt2_before", "贫困强度，救助前", "FGT 2 before aid"),
                        Column.figure("fgt2_after", "贫困强度，救助后", "FGT 2 after aid"),
                        Column.figure("gini_before", "基尼系数，救助前", "Gini before aid"),
                        Column.figure("gini_after", "基尼系数，救助后", "Gini after aid"));
        days.forEach(
                (day, all) -> {
                    for (Poverty p : all.poverty()) {
                        Measures before = p.before();
                        Measures after = p.after();
                        table.row(
                                day,
                                p.division(),
                                p.people(),
                                share(before.headcount()),
                                share(after.headcount()),
                                share(before.gap()),
                                share(after.gap()),
                                share(before.severity()),
                                share(after.severity()),
                                share(before.gini()),
                                share(after.gini()));
                    }
                });
        return table;
    }

    /** {@return what was paid, and how often, by programme, and all together} */
    public static StudyTable personTimes(Map<String, PersonTimes> sums) {
        StudyTable table =
                new StudyTable(
                        "person_times",
                        new Words("十二个月内发放：人次与金额", "Paid in twelve months: how often and what"),
                        Column.key("programme", "项目", "programme; all is their sum"),
                        Column.count("times", "人次", "payments kept"),
                        Column.figure("yuan", "金额（元）", "yuan"),
                        Column.figure("yuan_a_time", "每人次（元）", "yuan a payment"));
        PersonTimes all = sums.values().stream().reduce(PersonTimes.NONE, PersonTimes::plus);
        table.row("all", all.times(), all.total(), all.perTime());
        sums.forEach((code, s) -> table.row(code, s.times(), s.total(), s.perTime()));
        return table;
    }

    private static @Nullable String share(@Nullable Double value) {
        return value == null ? null : String.format(Locale.ROOT, "%.4f", value);
    }
}
