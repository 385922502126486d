package org.kinscope.analytics.study.cliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.density.DensityEstimate;
import org.kinscope.analytics.measure.rd.RdEstimate;

/** A made city of 8,000 families: income in percent of S, aid in yuan a head and month. */
class EmpiricalTest {

    private static final int FAMILIES = 8_000;
    private static final double LINE = 100;
    private static final double NOTCH = -190;

    private final double[] income = new double[FAMILIES];
    private final double[] aid = new double[FAMILIES];

    private int moved;

    /**
     * Smooth incomes; a share of the families, of any income, is registered just below the line.
     */
    private void city(double notch, double bunching) {
        Random dice = new Random(20201231);
        Random others = new Random(1);
        for (int i = 0; i < FAMILIES; i++) {
            double x = 30 + 140 * Math.sqrt(dice.nextDouble());
            boolean moves = others.nextDouble() < bunching;
            moved += moves ? 1 : 0;
            income[i] = moves ? LINE - 1.9 * others.nextDouble() - 0.05 : x;
            aid[i] =
                    Math.max(
                            0,
                            200
                                    - 0.5 * (income[i] - LINE)
                                    + (income[i] >= LINE ? notch : 0)
                                    + 20 * dice.nextGaussian());
        }
    }

    private Empirical asked() {
        return Empirical.of("dibao", LINE, new Column("income", income), new Column("aid", aid), 7);
    }

    @Test
    void a_planted_notch_is_recovered_within_its_interval_and_the_line_is_not_crowded() {
        city(NOTCH, 0);
        Empirical found = asked();

        RdEstimate.Line robust = Objects.requireNonNull(found.aid().estimate()).effect().robust();
        assertThat(robust.low()).isLessThan(NOTCH);
        assertThat(robust.high()).isGreaterThan(NOTCH);
        assertThat(robust.p()).isLessThan(1e-6);
        DensityEstimate density = Objects.requireNonNull(found.density().estimate());
        assertThat(density.robust().p()).isGreaterThan(0.05);
        assertThat(Objects.requireNonNull(found.mccrary().estimate()).p()).isGreaterThan(0.05);
        double[] bunching = found.bunchingInterval().orElseThrow();
        assertThat(bunching[0]).isNegative();
        assertThat(bunching[1]).isPositive();
    }

    @Test
    void planted_bunching_below_the_line_is_seen_by_all_three() {
        city(0, 0.025);
        Empirical found = asked();

        // The made density is 2·(x − 30) ÷ 140²: so many of the others stand in a bin.
        double[] bunching = found.bunchingInterval().orElseThrow();
        assertThat(bunching[0]).isPositive();
        double bin = (FAMILIES - moved) * (2 * (LINE - 1 - 30) / (140 * 140));
        assertThat(bunching[0]).isLessThan(moved / bin);
        assertThat(bunching[1]).isGreaterThan(moved / bin);
        assertThat(Objects.requireNonNull(found.density().estimate()).robust().p())
                .isLessThan(0.01);
        assertThat(Objects.requireNonNull(found.mccrary().estimate()).theta()).isNegative();
    }

    @Test
    void where_nothing_was_planted_nothing_is_found() {
        city(0, 0);
        Empirical found = asked();

        RdEstimate.Line robust = Objects.requireNonNull(found.aid().estimate()).effect().robust();
        assertThat(robust.low()).isNegative();
        assertThat(robust.high()).isPositive();
        assertThat(Objects.requireNonNull(found.density().estimate()).robust().p())
                .isGreaterThan(0.05);
        double[] bunching = found.bunchingInterval().orElseThrow();
        assertThat(bunching[0]).isNegative();
        assertThat(bunching[1]).isPositive();
    }

    @Test
    void of_a_few_families_nothing_is_estimated_and_why_is_said() {
        Column few = new Column("income", new double[] {90, 95, 99, 101, 105});
        Empirical none =
                Empirical.of(
                        "dibao", LINE, few, new Column("aid", new double[] {3, 2, 4, 1, 0}), 7);

        assertThat(none.families()).isEqualTo(5);
        assertThat(none.aid().estimate()).isNull();
        assertThat(none.aid().refused()).isNotBlank();
        assertThat(none.density().refused()).isNotBlank();
        assertThat(Empirical.caveats())
                .allSatisfy(
                        c -> {
                            assertThat(c.zh()).isNotBlank();
                            assertThat(c.en()).isNotBlank();
                        });
    }
}
