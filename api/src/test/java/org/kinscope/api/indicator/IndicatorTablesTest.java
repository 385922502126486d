package org.kinscope.api.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.indicator.Indicators;
import org.kinscope.analytics.indicator.MonthFigures;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.indicator.Figure;
import org.kinscope.analytics.policy.indicator.Indicator;
import org.kinscope.analytics.policy.indicator.IndicatorBook;
import org.kinscope.api.study.StudyRow;

/** What of an indicator leaves, and what a researcher sees. */
class IndicatorTablesTest {

    private static final Indicator COVERAGE =
            IndicatorBook.of(PolicyCatalogue.load()).indicators().getFirst();

    private static List<StudyRow> seen(double reached, double eligible, boolean few) {
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.REACHED, reached);
        figures.put(Figure.ELIGIBLE, eligible);
        MonthFigures month = new MonthFigures(YearMonth.of(2020, 12), Map.of("321202", figures));
        return IndicatorTables.values(Indicators.of(List.of(COVERAGE), List.of(month))).seen(few);
    }

    @Test
    void a_share_that_leaves_three_people_over_is_left_out() {
        IndicatorSeen hidden = IndicatorSeen.of(seen(97, 100, false)).getFirst();
        assertThat(hidden.suppressed()).isTrue();
        assertThat(hidden.value()).isNull();
        assertThat(hidden.numerator()).isNull();
        assertThat(hidden.denominator()).isNull();
        assertThat(hidden.name().zh()).isEqualTo("应助尽助率");
        IndicatorSeen shown = IndicatorSeen.of(seen(97, 100, true)).getFirst();
        assertThat(shown.suppressed()).isFalse();
        assertThat(shown.value()).isEqualTo(97.0);
    }

    @Test
    void a_share_of_many_stays_and_one_of_nobody_is_not_known() {
        IndicatorSeen shown = IndicatorSeen.of(seen(60, 100, false)).getFirst();
        assertThat(shown.value()).isEqualTo(60.0);
        assertThat(shown.month()).isEqualTo("2020-12");
        assertThat(shown.unit()).isEqualTo(Indicator.Unit.PERCENT);
        assertThat(shown.better()).isEqualTo(Indicator.Better.HIGHER);
        assertThat(IndicatorSeen.of(seen(0, 0, false)).getFirst().value()).isNull();
    }
}
