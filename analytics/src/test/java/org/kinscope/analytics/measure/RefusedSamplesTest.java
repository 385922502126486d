package org.kinscope.analytics.measure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.measure.association.Association;
import org.kinscope.analytics.measure.association.Counts;
import org.kinscope.analytics.measure.association.MantelHaenszel;
import org.kinscope.analytics.measure.bunching.Bins;
import org.kinscope.analytics.measure.bunching.Bunching;
import org.kinscope.analytics.measure.bunching.BunchingOptions;
import org.kinscope.analytics.measure.density.DensityOptions;
import org.kinscope.analytics.measure.density.Manipulation;
import org.kinscope.analytics.measure.density.McCrary;
import org.kinscope.analytics.measure.inequality.Incomes;
import org.kinscope.analytics.measure.interval.Wilson;
import org.kinscope.analytics.measure.rd.RdOptions;
import org.kinscope.analytics.measure.rd.RdSample;
import org.kinscope.analytics.measure.rd.RegressionDiscontinuity;
import org.kinscope.analytics.measure.survival.LogRank;
import org.kinscope.analytics.measure.survival.Spells;

/** What cannot be estimated is refused with the column, what was found, and the right form. */
class RefusedSamplesTest {

    private static Column column(String name, int rows, IntToDoubleFunction value) {
        return new Column(
                name, IntStream.range(0, rows).mapToDouble(value::applyAsDouble).toArray());
    }

    private static void refused(ThrowingCallable what, String... words) {
        assertThatThrownBy(what)
                .isInstanceOf(SampleRefused.class)
                .hasMessageContainingAll(words)
                .hasMessageNotContaining("\n");
    }

    private static void rd(Column y, Column x, double cutoff) {
        RegressionDiscontinuity.estimate(
                RdSample.of(y, x), RdOptions.builder().cutoff(cutoff).build());
    }

    @Test
    void a_value_that_is_no_number_is_named_with_its_row() {
        refused(
                () -> column("vote", 3, i -> i == 1 ? Double.NaN : 1),
                "\"vote\"",
                "row 2",
                "NaN",
                "12.5");
    }

    @Test
    void a_constant_variable_is_named() {
        Column x = column("margin", 100, i -> i - 50);
        refused(() -> rd(column("vote", 100, i -> 7), x, 0), "\"vote\"", "100", "7", "vary");
        refused(() -> rd(x, column("margin", 100, i -> 3), 0), "\"margin\"", "3", "vary");
        refused(
                () -> Manipulation.test(column("m", 40, i -> 2), DensityOptions.defaults(2, 2)),
                "\"m\"",
                "vary");
    }

    @Test
    void a_cutoff_outside_of_the_data_is_told_with_their_range() {
        Column x = column("margin", 100, i -> i);
        Column y = column("vote", 100, i -> i % 7);
        refused(() -> rd(y, x, 100), "cutoff 100", "\"margin\"", "0 to 99");
        refused(() -> rd(y, x, 0), "cutoff 0");
        refused(() -> Manipulation.test(x, DensityOptions.defaults(-5, 2)), "cutoff -5", "0 to 99");
        refused(() -> McCrary.test(x, 200, null, null), "cutoff 200", "0 to 99");
    }

    @Test
    void too_few_points_or_nothing_but_ties_are_told_by_side() {
        Column x = column("x", 60, i -> i < 58 ? -1 - i : i);
        refused(() -> rd(column("y", 60, i -> i * 31 % 17), x, 0), "right", "0 rows", "wider");
        Column ties = column("x", 60, i -> i % 2 == 0 ? -1 : 1);
        refused(() -> rd(column("y", 60, i -> i * 31 % 17), ties, 0), "1 different", "order");
        refused(() -> Manipulation.test(ties, DensityOptions.defaults(0, 2)), "different values");
    }

    @Test
    void an_outcome_that_does_not_vary_at_the_cutoff_has_no_bandwidth() {
        Column x = column("x", 200, i -> i - 99.5);
        refused(() -> rd(column("aid", 200, i -> i < 100 ? 1 : 0), x, 0), "does not vary");
    }

    @Test
    void options_out_of_range_are_told_with_the_right_ones() {
        refused(() -> RdOptions.builder().p(2).q(2).build(), "q is 2", "above p (2)");
        refused(() -> RdOptions.builder().level(120).build(), "level is 120", "95");
        refused(() -> RdOptions.builder().h(new RdOptions.Pair(-1, 2)).build(), "h is", "above 0");
        refused(() -> DensityOptions.defaults(0, 9), "p is 9", "1 to 7");
        refused(() -> BunchingOptions.kink(0, 10, 20, 20, 0, 0.2), "zstar", "other than 0");
        refused(() -> BunchingOptions.kink(100, 10, 20, 20, 0.3, 0.2), "t0, t1", "greater");
        refused(() -> Wilson.of(5, 3, 95, false), "5 of 3");
    }

    @Test
    void spells_that_end_before_they_enter_are_named_with_their_row() {
        refused(
                () -> Spells.of(column("in", 3, i -> 4), column("out", 3, i -> 4 + i), new int[3]),
                "\"out\"",
                "row 1",
                "4");
        Spells none = Spells.of(null, column("out", 4, i -> 1 + i), new int[4]);
        refused(() -> LogRank.test(none, List.of("a", "a", "b", "b"), null, 0), "event");
        refused(() -> LogRank.test(none, List.of("a", "a", "a", "a"), null, 0), "group", "\"a\"");
    }

    @Test
    void tables_in_which_nothing_varies_are_refused() {
        refused(() -> Association.of(new Counts(5, 0, 7, 0), 95), "second column is yes");
        refused(() -> MantelHaenszel.test(List.of(new Counts(5, 2, 0, 0)), 95), "every stratum");
        refused(
                () -> Incomes.of(column("income", 3, i -> 0), null).gini(),
                "\"income\"",
                "above 0");
    }

    @Test
    void a_point_without_people_and_a_notch_without_gap_are_told() {
        BunchingOptions options = BunchingOptions.kink(500, 10, 20, 20, 0, 0.2);
        refused(
                () -> Bins.of(column("income", 300, i -> i < 150 ? 300 + i : 520 + i), options),
                "\"income\"",
                "500");
        refused(() -> Bins.of(column("income", 300, i -> i), options), "point 500", "0 to 299");
        refused(
                () ->
                        Bunching.estimate(
                                Bins.of(column("income", 900, i -> 50 + i), options),
                                options,
                                1,
                                1),
                "bootstrap");
    }
}
