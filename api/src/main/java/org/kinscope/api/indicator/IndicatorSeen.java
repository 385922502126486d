package org.kinscope.api.indicator;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.indicator.Indicator.Better;
import org.kinscope.analytics.policy.indicator.Indicator.Unit;
import org.kinscope.api.study.StudyRow;
import org.kinscope.graph.finding.Words;

/**
 * An indicator of a division in a month, as a reader sees it.
 *
 * @param code which
 * @param name what it is called
 * @param month as {@code 2020-12}
 * @param division the beginning of the code, empty for all
 * @param numerator null where not known or left out
 * @param denominator the same, or where it has none
 * @param value the same
 * @param unit in what it is told
 * @param better which way is better
 * @param basis source and article
 * @param suppressed whether figures are left out because they are of fewer than five
 */
record IndicatorSeen(
        String code,
        Words name,
        String month,
        String division,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double value,
        Unit unit,
        Better better,
        String basis,
        boolean suppressed) {

    static List<IndicatorSeen> of(List<StudyRow> rows) {
        return rows.stream().map(IndicatorSeen::of).toList();
    }

    private static IndicatorSeen of(StudyRow row) {
        return new IndicatorSeen(
                row.text("indicator"),
                new Words(row.text("name_zh"), row.text("name_en")),
                row.text("month"),
                row.text("division"),
                row.number("numerator"),
                row.number("denominator"),
                row.number("value"),
                Unit.valueOf(row.text("unit").toUpperCase(Locale.ROOT)),
                Better.valueOf(row.text("better").toUpperCase(Locale.ROOT)),
                row.text("basis"),
                row.suppressed());
    }
}
