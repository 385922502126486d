package org.kinscope.bench.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void a_peer_that_did_a_part_is_compared_by_rate_run_by_run() {
        Figure figure =
                new Figure(
                        "all",
                        1000,
                        "subjects",
                        List.of(1.0, 2.0),
                        "Cypher",
                        10,
                        List.of(5.0, 4.0));
        assertThat(figure.ratios()).containsExactly(500.0, 200.0);
        assertThat(figure.markdown())
                .isEqualTo(
                        "| all | 1000 subjects | 1.50 (1.00–2.00) | 667 | Cypher (10) | 4.50"
                                + " (4.00–5.00) | 350.00 (200.00–500.00) |\n");
    }

    @Test
    void a_figure_without_a_peer_has_no_ratio() {
        assertThat(Figure.alone("read", 50, "people", List.of(0.05)).markdown())
                .isEqualTo("| read | 50 people | 0.05000 (0.05000–0.05000) | 1000 | – | – | – |\n");
    }
}
