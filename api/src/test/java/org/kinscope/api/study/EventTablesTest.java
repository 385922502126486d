package org.kinscope.api.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.analytics.study.aid.Difference;
import org.kinscope.analytics.study.contagion.Outcome;
import org.kinscope.analytics.study.event.Boundary;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.analytics.study.event.Standing;
import org.kinscope.analytics.study.premium.Premium;
import org.kinscope.analytics.study.premium.Separation;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;
import org.knowm.xchart.CategoryChart;

/** Families are counted once, yuan are added up, and small cells leave without figures. */
class EventTablesTest {

    private static Outcome outcome(String unit, String division, boolean own, String change) {
        Yuan yuan = Yuan.parse(change);
        List<Difference> programmes =
                yuan.fen() == 0 ? List.of() : List.of(new Difference("DIBAO", Yuan.ZERO, yuan));
        return new Outcome(
                Event.Kind.DEATH, Subject.aidUnit(unit), division, own, true, programmes);
    }

    private static Map<String, String> row(StudyTable table, String... keys) {
        for (Map<String, String> row : rows(table)) {
            List<String> cells = new ArrayList<>(row.values());
            if (cells.subList(0, keys.length).equals(List.of(keys))) {
                return row;
            }
        }
        throw new AssertionError("no row " + List.of(keys) + " in " + table.lines());
    }

    private static List<Map<String, String>> rows(StudyTable table) {
        List<Map<String, String>> rows = new ArrayList<>();
        table.maps()
                .forEach(
                        map -> {
                            Map<String, String> row = new java.util.LinkedHashMap<>();
                            map.forEach((name, cell) -> row.put(name, String.valueOf(cell)));
                            rows.add(row);
                        });
        return rows;
    }

    @Test
    void a_family_that_two_events_hit_is_one_family_with_the_yuan_of_both() {
        List<Outcome> all =
                List.of(
                        outcome("A", "321281", false, "-100"),
                        outcome("A", "321281", false, "-50"),
                        outcome("A", "321281", false, "70"),
                        outcome("B", "321202", false, "0"),
                        outcome("B", "321202", true, "-30"));
        Map<String, String> elsewhere =
                row(EventTables.contagion(all, 6), "all", "death", "elsewhere");

        assertThat(elsewhere)
                .containsEntry("families", "2")
                .containsEntry("hit", "1")
                .containsEntry("losing", "1")
                .containsEntry("loss_a_year", "-150.00")
                .containsEntry("gaining", "1")
                .containsEntry("gain_a_year", "70.00");
        assertThat(row(EventTables.contagion(all, 6), "321202", "death", "own"))
                .containsEntry("loss_a_year", "-30.00");
        assertThat(row(EventTables.programmes(all), "death", "elsewhere", "DIBAO"))
                .containsEntry("families", "1")
                .containsEntry("after", "-80.00");
        assertThat(EventTables.contagion(all, 6).suppressed())
                .allSatisfy(cells -> assertThat(cells).doesNotContain("-150.00", "-30.00"));
    }

    private static Standing standing(
            int unit, Boundary.Kind kind, String limit, String near, @Nullable LocalDate on) {
        return new Standing(
                Subject.aidUnit("U" + unit),
                "321281",
                kind,
                limit,
                kind == Boundary.Kind.DEPOSITS ? "over" : "at",
                near,
                on,
                true,
                Yuan.parse("-120"),
                Yuan.parse(on == null ? "-120" : "-110"));
    }

    @Test
    void every_kind_of_limit_stands_in_one_table_and_what_has_a_day_by_month_too() {
        List<Standing> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(
                    standing(
                            i,
                            Boundary.Kind.AGE,
                            i < 5 ? "60" : "100",
                            "12-months",
                            LocalDate.of(2021, 1 + i / 5, 3)));
            all.add(standing(i, Boundary.Kind.DEATH, "death", "any-day", null));
            all.add(standing(i, Boundary.Kind.DEPOSITS, "24", "10-percent", null));
            all.add(standing(i, Boundary.Kind.COUNTY, "321202", "any-day", null));
        }
        StudyTable limits = LimitTables.limits(all, 6);

        assertThat(row(limits, "all", "age", "60", "at", "12-months"))
                .containsEntry("families", "5")
                .containsEntry("loss_a_year", "-600.00")
                .containsEntry("loss_12_months", "-550.00");
        assertThat(row(limits, "all", "deposits", "24", "over", "10-percent"))
                .containsEntry("losing", "6")
                .containsEntry("loss_12_months", "-720.00");
        assertThat(row(limits, "321281", "county", "321202", "at", "any-day"))
                .containsEntry("families", "6")
                .containsEntry("gaining", "0");
        assertThat(rows(limits))
                .extracting(r -> r.get("kind") + " " + r.get("limit"))
                .startsWith("age 60", "age 100", "death death", "deposits 24", "county 321202");
        // Of one family that turns a hundred no yuan leave.
        assertThat(limits.suppressed().get(1)).contains("<5").doesNotContain("-120.00");
        StudyTable months = LimitTables.byMonth(all);
        assertThat(row(months, "2021-02", "age")).containsEntry("families", "1");
        assertThat(rows(months)).hasSize(2);
    }

    @Test
    void a_chart_of_events_or_premiums_draws_no_yuan_of_fewer_than_five() {
        List<Outcome> deaths = new ArrayList<>();
        List<Premium> premiums = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            deaths.add(outcome("A" + i, "321281", true, "-100"));
            premiums.add(premium("A" + i, "couple", "300.00"));
        }
        deaths.add(outcome("B", "321281", false, "-7777"));
        premiums.add(premium("B", "adults", "7777.00"));

        CategoryChart events = StudyCharts.events(EventTables.contagion(deaths, 6));
        assertThat(events.getSeriesMap()).containsOnlyKeys("own, lost", "own, gained");
        assertThat(drawn(events, "own, lost")).isEqualTo(Map.of("death", -500.0));
        CategoryChart paid = StudyCharts.premium(PremiumTables.distribution(premiums, 6));
        // All six are paid 300 in the middle; of the one of adults alone nothing is drawn.
        assertThat(drawn(paid, "median")).isEqualTo(Map.of("all", 300.0, "couple", 300.0));
    }

    private static Map<Object, Double> drawn(CategoryChart chart, String series) {
        Map<Object, Double> bars = new java.util.HashMap<>();
        chart.getSeriesMap()
                .forEach(
                        (name, one) -> {
                            if (name.equals(series)) {
                                List<Object> places = new ArrayList<>(one.getXData());
                                List<Number> heights = new ArrayList<>(one.getYData());
                                for (int i = 0; i < places.size(); i++) {
                                    bars.put(places.get(i), heights.get(i).doubleValue());
                                }
                            }
                        });
        return bars;
    }

    private static Premium premium(String unit, String type, String pays) {
        Aid nothing = new Aid(new TreeMap<>(), new TreeSet<>(), "none", List.of());
        Premium.Way way =
                new Premium.Way(
                        new Separation(Separation.Kind.COUPLE, List.of("b"), List.of("a")),
                        nothing,
                        nothing,
                        Yuan.parse(pays),
                        List.of(new Difference("DIBAO", Yuan.ZERO, Yuan.parse(pays))),
                        new TreeSet<>());
        return new Premium(
                Subject.aidUnit(unit), "321281", type, nothing, List.of(way), 0, List.of());
    }

    @Test
    void the_premium_is_told_by_quartiles_of_those_who_are_paid() {
        List<Premium> all = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            all.add(premium("U" + i, "couple", i * 100 + ".00"));
        }
        all.add(premium("L", "couple", "-5"));
        StudyTable table = PremiumTables.distribution(all, 6);

        assertThat(row(table, "all", "all"))
                .containsEntry("families", "9")
                .containsEntry("paid", "8")
                .containsEntry("share", "0.8889")
                .containsEntry("quarter", "200.00")
                .containsEntry("median", "400.00")
                .containsEntry("three_quarters", "600.00")
                .containsEntry("together", "3600.00")
                .containsEntry("costs", "1");
        assertThat(row(PremiumTables.programmes(all), "none", "couple", "DIBAO"))
                .containsEntry("families", "8")
                .containsEntry("after", "3600.00");
        // One family loses by every way: the row leaves without its figures.
        assertThat(table.suppressed().getFirst()).contains("<5").doesNotContain("3600.00");
    }
}
