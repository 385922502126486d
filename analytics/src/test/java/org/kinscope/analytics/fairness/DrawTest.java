package org.kinscope.analytics.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.fairness.Audited.Arm;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.graph.finding.Subject;

class DrawTest {

    private static final List<Subject> FOUND = units("F", 50);
    private static final List<Subject> CONTROLS = units("C", 500);

    private static List<Subject> units(String prefix, int n) {
        return IntStream.range(0, n).mapToObj(i -> Subject.aidUnit(prefix + i)).toList();
    }

    @Test
    void the_same_seed_draws_the_same_whatever_the_order_and_another_seed_does_not() {
        Draw draw = Draw.of(FOUND, CONTROLS, 20, 3);
        assertThat(Draw.of(FOUND.reversed(), CONTROLS.reversed(), 20, 3)).isEqualTo(draw);
        assertThat(Draw.of(FOUND, CONTROLS, 20, 4)).isNotEqualTo(draw);
    }

    @Test
    void each_half_has_its_size_and_everybody_is_drawn_once() {
        Draw draw = Draw.of(FOUND, CONTROLS, 20, 3);
        assertThat(draw.items()).hasSize(40);
        assertThat(draw.items()).filteredOn(i -> i.arm() == Arm.FOUND).hasSize(20);
        assertThat(draw.items().stream().map(Draw.Item::subject).distinct()).hasSize(40);
        assertThat(draw.items())
                .allSatisfy(
                        i ->
                                assertThat(i.subject().key().startsWith("F"))
                                        .isEqualTo(i.arm() == Arm.FOUND));
    }

    @Test
    void numbers_run_from_one_and_do_not_tell_the_halves_apart() {
        Draw draw = Draw.of(FOUND, CONTROLS, 20, 3);
        List<Integer> numbers = new ArrayList<>();
        int first = 0;
        for (Draw.Item item : draw.items()) {
            numbers.add(item.no());
            first += item.no() <= 20 && item.arm() == Arm.FOUND ? 1 : 0;
        }
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(first).isBetween(5, 15);
    }

    @Test
    void everybody_has_the_same_chance() {
        int[] times = new int[CONTROLS.size()];
        for (int seed = 0; seed < 1_000; seed++) {
            for (Draw.Item item : Draw.of(FOUND, CONTROLS, 50, seed).items()) {
                if (item.arm() == Arm.CONTROL) {
                    times[CONTROLS.indexOf(item.subject())]++;
                }
            }
        }
        // 1,000 draws of 50 of 500: each 100 times; five standard deviations of 9.5.
        assertThat(times).doesNotContain(0).hasSize(500);
        assertThat(IntStream.of(times).max().orElseThrow()).isLessThan(148);
        assertThat(IntStream.of(times).min().orElseThrow()).isGreaterThan(52);
    }

    @Test
    void a_half_that_is_small_is_taken_whole_and_a_size_below_one_is_refused() {
        assertThat(Draw.of(units("F", 3), CONTROLS, 20, 3).items()).hasSize(23);
        assertThatThrownBy(() -> Draw.of(FOUND, CONTROLS, 0, 3)).isInstanceOf(SampleRefused.class);
    }
}
