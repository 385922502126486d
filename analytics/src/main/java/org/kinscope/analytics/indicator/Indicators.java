package org.kinscope.analytics.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.indicator.Figure;
import org.kinscope.analytics.policy.indicator.Formula;
import org.kinscope.analytics.policy.indicator.Indicator;

/** Indicators of months and divisions. */
public final class Indicators {

    private Indicators() {}

    /**
     * An indicator of a division in a month.
     *
     * @param month the month
     * @param division the beginning of the division's code, empty for all
     * @param indicator which
     * @param numerator null where not known
     * @param denominator null where not known, or the indicator has none
     * @param value null where it cannot be told
     * @param least the smallest count that it could give away; null where none is above 0
     */
    public record Row(
            YearMonth month,
            String division,
            Indicator indicator,
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double value,
            @Nullable Long least) {}

    /** {@return a row an indicator, month and division, in the order of the catalogue} */
    public static List<Row> of(List<Indicator> indicators, List<MonthFigures> months) {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (MonthFigures month : months) {
                month.byDivision()
                        .forEach(
                                (division, figures) ->
                                        rows.add(row(indicator, month.month(), division, figures)));
            }
        }
        return rows;
    }

    private static Row row(
            Indicator indicator, YearMonth month, String division, Map<Figure, Double> figures) {
        Formula below = indicator.denominator();
        return new Row(
                month,
                division,
                indicator,
                indicator.numerator().of(figures),
                below == null ? null : below.of(figures),
                indicator.of(figures),
                indicator.least(figures));
    }
}
