package org.kinscope.analytics.trap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinscope.analytics.trap.Roll.GAOGANG;
import static org.kinscope.analytics.trap.Roll.HAILING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.measure.survival.Interval;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.analytics.trap.Staying.At;
import org.kinscope.analytics.trap.Staying.By;
import org.kinscope.analytics.trap.Staying.Group;
import org.kinscope.graph.money.Yuan;

class StayingTest {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);

    private static LocalDate after(int months) {
        return START.plusMonths(months);
    }

    private static Group group(Staying staying, String name) {
        return staying.groups().stream()
                .filter(g -> g.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Four start together: one leaves at 6, one dies at 9, one is back 2 months after 18. */
    private static Staying four() {
        Roll roll =
                new Roll()
                        .unit("A", HAILING, 40)
                        .status("A", "dibao", START, after(6))
                        .status("A", "dibao-marginal", after(6), null)
                        .unit("B", HAILING, 40)
                        .status("B", "dibao", START, null)
                        .unit("C", GAOGANG, 70)
                        .status("C", "dibao", START, after(18))
                        .status("C", "dibao", after(20), after(23))
                        .unit("D", GAOGANG, 70)
                        .status("D", "tekun", START, after(9))
                        .member("d2", "D", 80, org.kinscope.graph.time.Spell.ALWAYS, after(9));
        return Staying.of(roll.stays(Who.UNITS, 1), By.ABLE);
    }

    @Test
    void shares_after_a_year_are_those_counted_by_hand() {
        Group all = group(four(), Staying.ALL);
        assertThat(all.stays()).as("C has two").isEqualTo(5);
        assertThat(all.ended()).isEqualTo(4);
        // At risk 5 at 3 months (C's second), 4 at 6, 3 at 9: 4/5 · 3/4 · 2/3 = 2/5.
        At year = all.at().getFirst();
        assertThat(year.months()).isEqualTo(12);
        assertThat(year.staying()).isCloseTo(0.4, within(1e-12));
        assertThat(year.gone().get(End.OVER_MEANS)).isCloseTo(0.2, within(1e-12));
        assertThat(year.gone().get(End.OTHER)).isCloseTo(0.4, within(1e-12));
        assertThat(year.staying() + year.gone().values().stream().mapToDouble(d -> d).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(all.ends()).containsEntry(End.OVER_MEANS, 1).containsEntry(End.OTHER, 3);
    }

    @Test
    void one_of_four_ends_is_followed_by_a_return_within_a_year() {
        Group all = group(four(), Staying.ALL);
        assertThat(all.couldReturn()).isEqualTo(4);
        assertThat(all.returned()).isEqualTo(1);
        assertThat(Objects.requireNonNull(all.returning()).share()).isEqualTo(0.25);
    }

    @Test
    void groups_are_told_apart_by_whether_somebody_could_work() {
        assertThat(group(four(), "able").stays()).isEqualTo(2);
        assertThat(group(four(), "not-able").stays()).isEqualTo(3);
    }

    @Test
    void without_stays_there_are_no_groups() {
        assertThat(Staying.of(new Roll().stays(Who.UNITS, 1), By.ABLE).groups()).isEmpty();
    }

    /** Units that start through three years and leave at a monthly hazard of their division. */
    private static Roll city(double hailing, double gaogang, int seed) {
        Random random = new Random(seed);
        Roll roll = new Roll();
        for (int i = 0; i < 600; i++) {
            String unit = "U" + i;
            boolean first = i % 2 == 0;
            LocalDate from = START.minusYears(1).plusDays(random.nextInt(1400));
            double months = -Math.log(1 - random.nextDouble()) / (first ? hailing : gaogang);
            roll.unit(unit, first ? HAILING : GAOGANG, 40)
                    .status(unit, "dibao", from, from.plusDays(1 + Math.round(months * 30.4375)));
        }
        return roll;
    }

    @Test
    void planted_long_stayers_are_found_and_both_medians_lie_in_their_intervals() {
        Staying staying = Staying.of(city(0.06, 0.025, 3).stays(Who.UNITS, 0), By.DIVISION);
        assertThat(Objects.requireNonNull(staying.test()).p()).isLessThan(1e-6);
        Group quick = group(staying, "321202");
        Group slow = group(staying, "321203");
        assertThat(Math.log(2) / 0.06).isBetween(quick.median().low(), quick.median().high());
        assertThat(Math.log(2) / 0.025).isBetween(slow.median().low(), slow.median().high());
        Interval.Ends interval = Objects.requireNonNull(slow.at().getFirst().interval());
        assertThat(Math.exp(-0.025 * 12)).isBetween(interval.low(), interval.high());
    }

    @Test
    void where_all_leave_alike_the_test_is_silent() {
        Staying staying = Staying.of(city(0.04, 0.04, 5).stays(Who.UNITS, 0), By.DIVISION);
        assertThat(Objects.requireNonNull(staying.test()).p()).isGreaterThan(0.05);
    }

    /** Half are old and alone and leave seldom; the loss is drawn by whether they are. */
    private static LossAndLeaving losses(double more, double less, boolean byAge, int seed) {
        Random random = new Random(seed);
        Roll roll = new Roll();
        Map<String, Yuan> losses = new HashMap<>();
        for (int i = 0; i < 600; i++) {
            String unit = "U" + i;
            boolean old = i % 2 == 0;
            boolean much = random.nextBoolean();
            int yuan = (byAge && old ? 5000 : 0) + (much ? 2000 : 500) + random.nextInt(100);
            double hazard = (much ? more : less) * (old ? 0.3 : 1);
            double months = -Math.log(1 - random.nextDouble()) / hazard;
            roll.unit(unit, HAILING, old ? 70 : 40)
                    .status(
                            unit,
                            "dibao",
                            START.minusYears(1),
                            START.plusDays(1 + Math.round(months * 30.4375)));
            losses.put(unit, Yuan.parse(yuan + ".00"));
        }
        return LossAndLeaving.of(roll.stays(Who.UNITS, 1), losses);
    }

    @Test
    void who_would_lose_more_and_leaves_less_is_found_within_types() {
        LossAndLeaving found = losses(0.02, 0.08, true, 11);
        assertThat(found.rows()).hasSize(4);
        assertThat(Objects.requireNonNull(found.test()).p()).isLessThan(1e-6);
        assertThat(found.observed()).isLessThan(found.expected());
        assertThat(found.notPlaced()).isZero();
    }

    @Test
    void a_loss_that_only_goes_with_the_type_is_no_trap() {
        LossAndLeaving silent = losses(0.05, 0.05, true, 13);
        assertThat(Objects.requireNonNull(silent.test()).p()).isGreaterThan(0.05);
    }
}
