package org.kinscope.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GateTest {

    @Test
    void four_requests_of_a_user_run_at_once_and_the_fifth_waits_its_turn() {
        Gate gate = new Gate(Limits.DEFAULT);
        for (int i = 0; i < 4; i++) {
            assertThat(gate.enter("a")).isTrue();
        }

        assertThat(gate.enter("a")).isFalse();
        assertThat(gate.enter("b")).isTrue();
        gate.leave("a");
        assertThat(gate.enter("a")).isTrue();
    }

    @Test
    void the_size_of_an_answer_is_about_that_of_its_json() {
        Map<String, Object> data = Map.of("names", List.of("王小明", "ab"), "n", 1);

        assertThat(AnswerSize.exceeds(data, 20)).isTrue();
        assertThat(AnswerSize.exceeds(data, 60)).isFalse();
        assertThat(AnswerSize.exceeds(null, 10)).isFalse();
    }
}
