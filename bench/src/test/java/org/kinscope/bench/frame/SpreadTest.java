package org.kinscope.bench.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void the_middle_of_an_odd_number_of_runs_is_one_of_them() {
        Spread spread = new Spread(List.of(9.0, 1.0, 4.0));
        assertThat(spread.median()).isEqualTo(4);
        assertThat(spread.least()).isEqualTo(1);
        assertThat(spread.greatest()).isEqualTo(9);
        assertThat(spread).hasToString("4.0 (1.0–9.0)");
    }

    @Test
    void the_middle_of_an_even_number_of_runs_lies_between_two() {
        assertThat(new Spread(List.of(1.0, 8.0, 3.0, 2.0)).median()).isEqualTo(2.5);
    }

    @Test
    void no_run_gives_no_figure() {
        assertThatThrownBy(() -> new Spread(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no run was counted");
    }
}
