package org.kinscope.api.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.kinscope.analytics.cohort.Cohort;
import org.kinscope.analytics.cohort.Dimension;
import org.kinscope.analytics.cohort.StandardFor;
import org.kinscope.api.study.StudyTable;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;

/** Cohorts as tables. */
public final class CohortTables {

    private CohortTables() {}

    /** {@return how a cohort spreads over some dimensions} */
    public static StudyTable distribution(Cohort cohort, List<Dimension> by, int digits) {
        StudyTable table =
                new StudyTable(
                        "cohort",
                        new Words("人群分布", "The cohort by dimensions"),
                        Column.key("dimension", "维度", "dimension"),
                        Column.key("value", "取值", "value"),
                        Column.count("people", "人数", "people"),
                        Column.count("families", "家庭数", "families of which somebody fits"));
        for (Dimension dimension : by) {
            for (Cohort.Bar bar : cohort.over(dimension, digits)) {
                table.row(code(dimension), bar.value(), bar.people(), bar.families());
            }
        }
        return table;
    }

    /** {@return two cohorts side by side, with what share of each has a value} */
    public static StudyTable comparison(Cohort one, Cohort other, List<Dimension> by, int digits) {
        StudyTable table =
                new StudyTable(
                        "cohorts",
                        new Words("两类人群对比", "Two cohorts side by side"),
                        Column.key("dimension", "维度", "dimension"),
                        Column.key("value", "取值", "value"),
                        Column.count("people", "人数", "people of the cohort"),
                        Column.count("people_other", "对比人群人数", "people of the other"),
                        Column.figure("percent", "占比（%）", "percent of the cohort"),
                        Column.figure("percent_other", "对比人群占比（%）", "percent of the other"));
        int all = one.people();
        int allOther = other.people();
        for (Dimension dimension : by) {
            Map<String, Integer> first = counts(one, dimension, digits);
            Map<String, Integer> second = counts(other, dimension, digits);
            List<String> values = new ArrayList<>(first.keySet());
            values.addAll(second.keySet());
            for (String value : new TreeSet<>(values)) {
                int a = first.getOrDefault(value, 0);
                int b = second.getOrDefault(value, 0);
                table.row(code(dimension), value, a, b, percent(a, all), percent(b, allOther));
            }
        }
        return table;
    }

    private static Map<String, Integer> counts(Cohort cohort, Dimension dimension, int digits) {
        Map<String, Integer> counts = new HashMap<>();
        cohort.over(dimension, digits).forEach(bar -> counts.put(bar.value(), bar.people()));
        return counts;
    }

    private static String percent(int part, int all) {
        return all == 0 ? "" : String.format(Locale.ROOT, "%.1f", 100.0 * part / all);
    }

    /** {@return the line that was worked out} */
    public static StudyTable standard(StandardFor line) {
        StudyTable table =
                new StudyTable(
                        "standard_for",
                        new Words("补差标准测算", "The line that a budget or a target leads to"),
                        Column.figure("line", "人均月标准（元）", "yuan per person and month"),
                        Column.count("people", "低于标准的人数", "people below it"),
                        Column.count("families", "家庭数", "their families"),
                        Column.figure("yuan_a_month", "每月补差（元）", "filling them all, a month"),
                        Column.count("unknown", "收入未知的家庭", "families of unknown income"));
        table.row(line.line(), line.people(), line.families(), line.monthly(), line.unknown());
        return table;
    }

    private static String code(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }
}
