package org.kinscope.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.analytics.cohort.TownOfFacts.HAILING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.graph.scope.Scope;

class InAidTest {

    @Test
    void somebody_is_in_aid_by_a_unit_or_by_a_running_grant_and_is_not_told_outside_the_scope() {
        TownOfFacts town =
                new TownOfFacts()
                        .person("a", 1980, HAILING)
                        .person("b", 1980, HAILING)
                        .person("c", 1980, HAILING)
                        .unit("U", HAILING, "dibao", "a")
                        .grant("1", "DIBAO", "civil-affairs", "other", "U", "100.00", "month")
                        .grant("2", "FEES", "education", "b", null, "600.00", "year")
                        .grant("3", "TEMP", "civil-affairs", "c", null, "600.00", "once");
        Subjects all = town.city().subjects();
        assertThat(InAid.of(all, "a", TownOfFacts.DAY))
                .contains(new InAid(List.of("U"), List.of("dibao"), List.of("DIBAO")));
        assertThat(InAid.of(all, "b", TownOfFacts.DAY))
                .contains(new InAid(List.of(), List.of(), List.of("FEES")));
        assertThat(InAid.of(all, "c", TownOfFacts.DAY).orElseThrow().isAided()).isFalse();
        assertThat(InAid.of(all, "nobody", TownOfFacts.DAY)).isEmpty();
        assertThat(InAid.of(town.city().in(new Scope("321203")).subjects(), "a", TownOfFacts.DAY))
                .isEmpty();
    }

    @Test
    void a_report_and_a_disability_are_seen_of_units_households_and_people_alone() {
        TownOfFacts town =
                new TownOfFacts()
                        .person("a", 1980, HAILING)
                        .person("b", 1980, HAILING)
                        .person("c", 1980, HAILING)
                        .person("d", 1980, HAILING)
                        .unit("U", HAILING, null, "a")
                        .household("H", "b", "d")
                        .reported("a")
                        .reported("b")
                        .reported("c")
                        .disabled("a", 2)
                        .disabled("b", 2)
                        .disabled("c", 2);
        CohortFilter both =
                new CohortFilter(
                        null, null, null, null, true, null, "", List.of(), List.of(), List.of(),
                        List.of(), null, null, true, null);
        assertThat(Cohort.of(town.table(), both).page(-1, 9))
                .extracting(Cohort.One::personId)
                .containsExactlyInAnyOrder("a", "b", "c");
    }
}
