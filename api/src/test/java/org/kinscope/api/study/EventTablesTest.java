package org.kinscope.api.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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

    @Test
    void what_lies_ahead_is_told_by_limit_and_by_month() {
        List<Standing> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(
                    new Standing(
                            Subject.aidUnit("U" + i),
                            "321281",
                            Boundary.Kind.AGE,
                            i < 5 ? "60" : "100",
                            LocalDate.of(2021, 1 + i / 5, 3),
                            true,
                            Yuan.parse("-120"),
                            Yuan.parse("-110")));
        }
        StudyTable ahead = EventTables.ahead(all, 6);
        assertThat(row(ahead, "all", "age", "60"))
                .containsEntry("families", "5")
                .containsEntry("loss_a_year", "-600.00")
                .containsEntry("loss_12_months", "-550.00");
        assertThat(rows(ahead)).extracting(r -> r.get("limit")).startsWith("60", "100");
        assertThat(row(EventTables.aheadByMonth(all), "2021-02", "age"))
                .containsEntry("families", "1");
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
