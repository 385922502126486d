package org.kinscope.analytics.study.cliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.rd.RdEstimate;
import org.kinscope.analytics.schedule.FamilySchedules;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.graph.money.Yuan;

/**
 * A made city of couples like 陈国富 and 吴秀珍, who receive what the rules give at their incomes: the
 * notch of the rules is the jump that the registers show, and without its programmes there is none.
 */
class PlantedByRulesTest {

    private static final int FAMILIES = 2_000;
    private static final double LINE = 100;

    /** 378.95 a month of two people. */
    private static final double NOTCH = -189.475;

    private static final long STANDARD = 2 * 710_00;

    private static Empirical city(long seed, Map<String, Long> amounts) {
        FamilySchedules schedules = new FamilySchedules(VillageCouples.CALCULATOR);
        Question couple = VillageCouples.ask(VillageCouples.CHEN).with(amounts);
        Random dice = new Random(seed);
        double[] income = new double[FAMILIES];
        double[] aid = new double[FAMILIES];
        for (int i = 0; i < FAMILIES; i++) {
            // Smooth, and never so low that the wife's 500 yuan are not in it.
            Yuan month = new Yuan((long) (STANDARD * (0.4 + 1.1 * Math.sqrt(dice.nextDouble()))));
            Aid due = Aid.of(VillageCouples.CALCULATOR, schedules.at(couple, month));
            income[i] = 100.0 * month.fen() / STANDARD;
            aid[i] = due.yearly().fen() / 2400.0 + 15 * dice.nextGaussian();
        }
        return Empirical.of("dibao", LINE, new Column("income", income), new Column("aid", aid), 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void the_notch_of_the_rules_is_the_jump_of_what_is_received(long seed) {
        RdEstimate.Line jump =
                Objects.requireNonNull(city(seed, VillageCouples.AMOUNTS).aid().estimate())
                        .effect()
                        .robust();

        assertThat(jump.low()).isLessThan(NOTCH);
        assertThat(jump.high()).isGreaterThan(NOTCH);
        assertThat(jump.high()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void without_what_hangs_on_it_dibao_ends_in_a_kink_and_no_jump_is_seen(long seed) {
        Map<String, Long> bare = new HashMap<>();
        List.copyOf(VillageCouples.AMOUNTS.keySet()).forEach(name -> bare.put(name, 0L));
        Empirical found = city(seed, bare);

        RdEstimate.Line jump = Objects.requireNonNull(found.aid().estimate()).effect().robust();
        assertThat(jump.low()).isNegative();
        assertThat(jump.high()).isPositive();
        double[] bunching = found.bunchingInterval().orElseThrow();
        assertThat(bunching[0]).isNegative();
        assertThat(bunching[1]).isPositive();
    }
}
