package org.kinscope.analytics.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.schedule.Resources.Point;
import org.kinscope.analytics.schedule.Schedule.Boundary;
import org.kinscope.analytics.schedule.Schedule.Direction;
import org.kinscope.analytics.schedule.Schedule.Turn;
import org.kinscope.graph.money.Yuan;

/** The stack of the golden rows CL01 to CL06: B = 710, three people, bundles of 300 and 100. */
class SchedulesTest {

    private static final long LINE = 2130_00;
    private static final long EDGE = 3195_00;

    private static Point stack(long y) {
        Map<String, Long> aids = new HashMap<>();
        if (y < LINE) {
            aids.put("DIBAO", 12 * (LINE - y));
            aids.put("BUNDLE", 12 * 300_00L);
        } else if (y < EDGE) {
            aids.put("EDGE_BUNDLE", 12 * 100_00L);
        }
        return new Point(aids);
    }

    private static final Schedule STACK =
            Schedules.of(
                    SchedulesTest::stack,
                    Yuan.ZERO,
                    Yuan.parse("4000"),
                    List.of(Yuan.parse("2130"), Yuan.parse("3195")));

    private static String golden(String row) throws IOException {
        try (var in = SchedulesTest.class.getResourceAsStream("/measure/golden.csv")) {
            return new String(
                            java.util.Objects.requireNonNull(in).readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(row + ","))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Yuan r(String y) {
        return STACK.at(Yuan.parse(y)).orElseThrow();
    }

    @Test
    void below_the_line_the_stack_is_flat_as_the_first_golden_row_says() throws IOException {
        Yuan flat = Yuan.parse(golden("CL01").split(",")[4]);
        assertThat(r("0")).isEqualTo(flat);
        assertThat(r("1000")).isEqualTo(flat);
        assertThat(r("2129")).isEqualTo(flat);
        assertThat(STACK.pieces().getFirst().direction()).isEqualTo(Direction.FLAT);
        assertThat(STACK.pieces().getFirst().to()).isEqualTo(Yuan.parse("2129.99"));
        assertThat(STACK.pieces().getFirst().varying()).containsExactly("DIBAO");
    }

    @Test
    void behind_each_boundary_it_is_what_the_second_and_third_golden_rows_say() throws IOException {
        compare("CL02", List.of("2130", "2200", "2330", "2331"));
        compare("CL03", List.of("3194", "3195", "3294", "3295"));
    }

    private static void compare(String row, List<String> incomes) throws IOException {
        String[] expected = golden(row).split(",")[4].split("/");
        for (int i = 0; i < incomes.size(); i++) {
            assertThat(r(incomes.get(i))).isEqualTo(Yuan.parse(expected[i]));
        }
    }

    @Test
    void the_dominated_ranges_are_those_of_the_fourth_golden_row() throws IOException {
        assertThat(golden("CL04")).contains("[2130;2330) and [3195;3295)");
        assertThat(STACK.notches()).hasSize(2);
        Boundary first = STACK.notches().getFirst();
        assertThat(first.at()).isEqualTo(Yuan.parse("2130"));
        assertThat(first.breakEven()).isEqualTo(Yuan.parse("2330"));
        assertThat(first.drop()).isEqualTo(Yuan.parse("200"));
        Boundary second = STACK.notches().getLast();
        assertThat(second.at()).isEqualTo(Yuan.parse("3195"));
        // One fen is earned with the step: what there was is reached a fen earlier.
        assertThat(second.breakEven()).isEqualTo(Yuan.parse("3294.99"));
        assertThat(second.drop()).isEqualTo(Yuan.parse("99.99"));
    }

    @Test
    void each_boundary_names_the_programmes_that_change_there() {
        assertThat(STACK.boundaries()).hasSize(2);
        assertThat(STACK.boundaries().getFirst().changes())
                .extracting(
                        c -> c.programme() + " " + c.turn() + " " + c.before() + " " + c.after())
                .containsExactly(
                        "BUNDLE ENDS 300.00 0.00",
                        "DIBAO ENDS 0.01 0.00",
                        "EDGE_BUNDLE BEGINS 0.00 100.00");
    }

    @Test
    void the_marginal_rate_and_the_gap_are_those_of_the_sixth_golden_row() throws IOException {
        assertThat(golden("CL06")).contains("130/200");
        double far = STACK.marginalRate(Yuan.parse("2000"), Yuan.parse("200")).orElseThrow();
        assertThat(far).isEqualTo(1.65);
        assertThat(Math.round((far - 1) * 200)).isEqualTo(130);
        double near = STACK.marginalRate(Yuan.parse("2100"), Yuan.parse("30")).orElseThrow();
        assertThat(Math.round((near - 1) * 30)).isEqualTo(200);
    }

    @Test
    void a_limit_that_nobody_named_is_found_to_the_fen_all_the_same() {
        Schedule found =
                Schedules.of(SchedulesTest::stack, Yuan.ZERO, Yuan.parse("4000"), List.of());

        assertThat(found.boundaries())
                .extracting(Boundary::at)
                .containsExactly(Yuan.parse("2130"), Yuan.parse("3195"));
        assertThat(found.pieces()).isEqualTo(STACK.pieces());
    }

    @Test
    void a_taper_bends_and_costs_nothing_at_its_boundary() {
        Schedule tapered =
                Schedules.of(
                        y ->
                                new Point(
                                        Map.of(
                                                "AID",
                                                y < 1000_00
                                                        ? 12 * 500_00L
                                                        : 12
                                                                * Math.max(
                                                                        0,
                                                                        500_00L
                                                                                - (y - 1000_00)
                                                                                        / 2))),
                        Yuan.ZERO,
                        Yuan.parse("3000"),
                        List.of());

        assertThat(tapered.notches()).isEmpty();
        assertThat(tapered.boundaries())
                .allSatisfy(
                        b ->
                                assertThat(b.changes())
                                        .singleElement()
                                        .satisfies(
                                                c -> assertThat(c.turn()).isEqualTo(Turn.BENDS)));
        assertThat(tapered.boundaries()).hasSize(2);
        assertThat(tapered.pieces())
                .extracting(Schedule.Piece::direction)
                .containsOnly(Direction.RISING);
        // Half a fen is rounded somewhere on the way.
        assertThat(tapered.at(Yuan.parse("1500")).orElseThrow().fen())
                .isBetween(174_999L, 175_001L);
        assertThat(tapered.boundaries())
                .extracting(b -> b.at().fen() / 10)
                .containsExactly(10_000L, 20_000L);
    }
}
