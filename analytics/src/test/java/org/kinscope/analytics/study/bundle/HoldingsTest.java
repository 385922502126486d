package org.kinscope.analytics.study.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

class HoldingsTest {

    private static Village village() {
        Village village = new Village();
        village.person("chen").unit("A", "chen", "2020-02-01").income("chen", "705", "month");
        village.dibao("A");
        village.grant("G1", "DIBAO", "chen", "A", "10", "month", "2020-02-01", "", "");
        village.grant("G2", "JOB_AID", "chen", "A", "300", "month", "2020-06-01", "", "");
        village.grant(
                "G3", "TEMP_URGENT", "chen", "A", "1420", "once", "2020-05-05", "2020-05-06", "");
        village.grant("G4", "UTIL", "chen", "A", "7.92", "month", "2019-01-01", "2020-03-01", "");
        return village;
    }

    private static CityFamily family(Village village) {
        Neighbourhood around = village.ofUnit("A");
        return new CityFamily(
                Subject.aidUnit("A"), around, RegisteredFamily.of(around, "A", Village.DAY));
    }

    private static Entitlements rules(CityFamily family) {
        return VillageCouples.CALCULATOR.answer(Question.of(family.family(), Village.DAY));
    }

    @Test
    void what_runs_is_told_by_year_and_what_was_given_once_within_the_year_as_it_was() {
        CityFamily family = family(village());
        Holding holding = Holdings.of(family, rules(family), Village.DAY);

        assertThat(holding.stratum()).isEqualTo("dibao");
        assertThat(holding.received())
                .containsEntry("DIBAO", Yuan.parse("120"))
                .containsEntry("JOB_AID", Yuan.parse("3600"))
                .containsEntry("TEMP_URGENT", Yuan.parse("1420"))
                .doesNotContainKey("UTIL");
        assertThat(holding.all()).isEqualTo(Yuan.parse("5140"));
        // Dibao's own line is its gate; it has no condition beside that could fail.
        assertThat(holding.could()).contains("DIBAO", "UTIL").doesNotContain("ELDER_ALLOW");
    }

    @Test
    void the_stack_is_told_day_by_day_with_its_departments() {
        CityFamily family = family(village());
        Stack stack = Stack.of(family, rules(family), Village.DAY, 11);

        assertThat(stack.levels()).hasSize(12);
        assertThat(stack.levels().getFirst().day()).isEqualTo(LocalDate.of(2020, 1, 31));
        assertThat(stack.levels().getFirst().programmes()).containsExactly("UTIL");
        assertThat(stack.levels().get(1).programmes()).containsExactly("DIBAO", "UTIL");
        assertThat(stack.depth()).isEqualTo(2);
        assertThat(stack.levels().getLast().departments()).isNotEmpty();
    }

    @Test
    void both_sides_of_a_line_are_compared_programme_by_programme() {
        List<Contrast.Near> near = new ArrayList<>();
        near.add(near(-0.05, "DIBAO", "120"));
        near.add(near(-0.09, "DIBAO", "360"));
        near.add(near(0.0, "UTIL", "60"));
        near.add(near(-0.11, "DIBAO", "9999"));

        List<Contrast> rows = Contrast.of(near, 0.1);

        assertThat(rows)
                .containsExactly(
                        new Contrast("all", 2, 1, Yuan.parse("240"), Yuan.parse("60")),
                        new Contrast("DIBAO", 2, 1, Yuan.parse("240"), Yuan.ZERO),
                        new Contrast("UTIL", 2, 1, Yuan.ZERO, Yuan.parse("60")));
        assertThat(rows.getFirst().contrast()).isEqualTo(Yuan.parse("180"));
    }

    private static Contrast.Near near(double distance, String programme, String yuan) {
        SortedMap<String, Yuan> received = new TreeMap<>();
        received.put(programme, Yuan.parse(yuan));
        return new Contrast.Near(distance, new Holding("U", null, "none", received, Set.of()));
    }
}
