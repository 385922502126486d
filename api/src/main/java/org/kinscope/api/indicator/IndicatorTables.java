package org.kinscope.api.indicator;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.NeedAndRoll;
import org.kinscope.analytics.indicator.Indicators;
import org.kinscope.analytics.indicator.QuotaWatch;
import org.kinscope.analytics.measure.association.Homogeneity;
import org.kinscope.analytics.policy.indicator.Figure;
import org.kinscope.analytics.policy.indicator.Indicator;
import org.kinscope.api.study.StudyTable;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;

/** Indicators and quotas as tables. */
public final class IndicatorTables {

    private IndicatorTables() {}

    /** {@return the indicators, a row an indicator, month and division} */
    public static StudyTable values(List<Indicators.Row> rows) {
        StudyTable table =
                new StudyTable(
                        "indicators",
                        new Words("绩效指标", "Indicators of performance"),
                        Column.key("indicator", "指标代码", "code of the indicator"),
                        Column.key("name_zh", "指标名称", "its name in Chinese"),
                        Column.key("name_en", "英文名称", "its name in English"),
                        Column.key("month", "月份", "month"),
                        Column.key("division", "区划代码；空为全部", "division; empty: all"),
                        Column.count("cases", "涉及的最小计数", "the smallest count behind it"),
                        Column.figure("numerator", "分子", "numerator"),
                        Column.figure("denominator", "分母", "denominator; empty where it has none"),
                        Column.figure("value", "指标值", "value; empty where it is not known"),
                        Column.key("unit", "单位", "percent, yuan, days or number"),
                        Column.key("better", "方向", "higher, lower or neither is better"),
                        Column.key("basis", "依据", "source"));
        for (Indicators.Row row : rows) {
            Indicator of = row.indicator();
            table.row(
                    of.code(),
                    of.name().zh(),
                    of.name().en(),
                    row.month(),
                    row.division(),
                    row.least(),
                    number(row.numerator()),
                    number(row.denominator()),
                    number(row.value()),
                    low(of.unit()),
                    low(of.better()),
                    of.basis());
        }
        return table;
    }

    /** {@return the figures of which indicators are made, for who writes one} */
    public static StudyTable figures() {
        StudyTable table =
                new StudyTable(
                        "figures",
                        new Words("可用于指标的数字", "Figures for indicators"),
                        Column.key("figure", "代码", "name in the catalogue"),
                        Column.key("zh", "含义", "what it is, in Chinese"),
                        Column.key("en", "英文含义", "what it is"));
        for (Figure figure : Figure.values()) {
            table.row(figure.code(), figure.words().zh(), figure.words().en());
        }
        return table;
    }

    /** {@return quotas beside need, a row a quota and division} */
    public static StudyTable quotas(List<QuotaWatch> all) {
        StudyTable table =
                new StudyTable(
                        "quotas",
                        new Words("配额与需要", "Quotas beside need, in families"),
                        Column.key("quota", "配额代码", "code of the quota"),
                        Column.key("division", "区划代码；空为全部", "division; empty: all"),
                        Column.count("assessed", "可评估户数", "families that could be assessed"),
                        Column.count("need", "应助户数", "of these, assessed as tier 1 or 2"),
                        Column.count("on_roll", "在册户数", "with a status of tier 1 or 2"),
                        Column.count("roll_need", "在册且应助户数", "on the roll and in need"),
                        Column.figure("roll_per_need", "在册与应助之比", "on the roll for one in need"),
                        Column.count("marked", "占用配额户数", "with a status that fills the quota"),
                        Column.figure("percent_of_roll", "占在册%", "of these for 100 on the roll"),
                        Column.figure("quota_percent", "配额%", "what the quota sets"),
                        Column.figure("expected", "配额户数", "families that the quota asks for"),
                        Column.figure("over", "超出配额户数", "more than it asks for"));
        for (QuotaWatch watch : all) {
            for (QuotaWatch.Row row : watch.rows()) {
                NeedAndRoll of = row.of();
                table.row(
                        watch.quota().code(),
                        of.division(),
                        of.assessed(),
                        of.need(),
                        of.roll(),
                        of.rollNeed(),
                        number(row.rollPerNeed()),
                        of.marked(),
                        number(row.percentOfRoll()),
                        watch.percent(),
                        number(row.expected()),
                        number(row.over()));
            }
        }
        return table;
    }

    /** {@return whether divisions are alike, a row a quota and share} */
    public static StudyTable tests(List<QuotaWatch> all) {
        StudyTable table =
                new StudyTable(
                        "quota_tests",
                        new Words("各区划是否一致", "Whether divisions are alike"),
                        Column.key("quota", "配额代码", "code of the quota"),
                        Column.key("share", "比例", "need, roll or quota"),
                        Column.key("pattern", "结果", "apart, chance, alike or too_few"),
                        Column.ordinal("divisions", "检验区划数", "divisions in the test"),
                        Column.ordinal("left_out", "户数过少的区划数", "too small for it"),
                        Column.figure("chi_square", "卡方", "chi-square of homogeneity"),
                        Column.figure("per_degree", "卡方/自由度", "over its degrees of freedom"),
                        Column.figure("p_apart", "p（更分散）", "chance of shares as far apart"),
                        Column.figure("p_alike", "p（更一致）", "chance of shares as alike"));
        for (QuotaWatch watch : all) {
            for (QuotaWatch.Test test : watch.tests()) {
                Homogeneity found = test.found();
                table.row(
                        watch.quota().code(),
                        low(test.share()),
                        low(test.pattern()),
                        found == null ? null : found.groups(),
                        found == null ? null : found.leftOut(),
                        number(found == null ? null : found.chiSquare()),
                        number(found == null ? null : found.perDegree()),
                        number(found == null ? null : found.apart()),
                        number(found == null ? null : found.alike()));
            }
        }
        return table;
    }

    private static String low(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String number(@Nullable Double value) {
        return value == null ? null : String.format(Locale.ROOT, "%.4f", value);
    }
}
