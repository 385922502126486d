package org.kinscope.api.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.api.study.StudyQuestions.COUNTY;
import static org.kinscope.api.study.StudyQuestions.TERMS;
import static org.kinscope.api.study.StudyQuestions.ask;
import static org.kinscope.api.study.StudyQuestions.families;
import static org.kinscope.api.study.StudyQuestions.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.study.city.EventStudy;
import org.kinscope.analytics.study.premium.Premiums;
import org.kinscope.api.app.SampleCity;
import org.kinscope.graph.scope.Scope;
import tools.jackson.databind.JsonNode;

/** What the service tells of living apart and of events, beside the studies of the same graph. */
class EventStudiesIT {

    private static final Map<String, Object> ELECTRICITY =
            Map.of("values", List.of(Map.of("name", "kwh_price", "value", "0.53")));

    @BeforeAll
    static void serve() {
        SampleCity.service();
    }

    @Test
    void living_apart_is_told_as_the_study_tells_it_for_the_city_and_for_a_scope() {
        String query =
                "separationPremium(filter: $filter, scope: $scope) { asOf distribution { division"
                        + " type families notTold paid share quarter median threeQuarters together"
                        + " costs suppressed } programmes { status kind programme families before"
                        + " after suppressed } caveats { en } }";
        for (Scope scope : List.of(Scope.CITY, new Scope(COUNTY))) {
            JsonNode told =
                    ask(
                                    query,
                                    Map.of(
                                            "filter",
                                            ELECTRICITY,
                                            "scope",
                                            Map.of("division", scope.divisionPrefix())))
                            .path("separationPremium");
            Premiums premiums = new Premiums(TERMS.calculator());
            List<StudyTable> tables =
                    PremiumTables.of(
                            families(scope)
                                    .ask(
                                            f ->
                                                    premiums.of(
                                                            f,
                                                            TERMS.question(f.family()),
                                                            TERMS.day())),
                            6);
            same(told.path("distribution"), tables.get(0), "type", "paid", "together", "costs");
            same(told.path("programmes"), tables.get(1), "programme", "families", "after");
            assertThat(told.path("caveats")).hasSize(PremiumTables.caveats().size());
        }
    }

    @Test
    void events_and_limits_are_told_as_the_study_tells_them_for_the_city_and_for_a_scope() {
        String query =
                "eventExposure(filter: $filter, scope: $scope) { asOf rise contagion { division"
                        + " event whose families notTold hit losing lossAYear gaining gainAYear"
                        + " suppressed } programmes { event whose programme families before after }"
                        + " limits { division kind limit crossing near families notTold losing"
                        + " lossAYear lossWithin gaining gainAYear gainWithin suppressed }"
                        + " limitsByMonth { month kind families } caveats { en } }"
                        + " cliffExposure(filter: $filter, scope: $scope) { limits { division kind"
                        + " limit crossing near families notTold losing lossAYear lossWithin gaining"
                        + " gainAYear gainWithin suppressed } }";
        for (Scope scope : List.of(Scope.CITY, new Scope(COUNTY))) {
            JsonNode all =
                    ask(
                            query,
                            Map.of(
                                    "filter",
                                    ELECTRICITY,
                                    "scope",
                                    Map.of("division", scope.divisionPrefix())));
            JsonNode told = all.path("eventExposure");
            List<StudyTable> tables =
                    EventTables.of(EventStudy.of(families(scope), TERMS, _ -> true, _ -> true), 6);
            assertThat(told.path("rise").asString()).isEqualTo("100.00");
            same(told.path("contagion"), tables.get(0), "event", "whose", "hit", "losing");
            same(told.path("programmes"), tables.get(1), "programme", "families", "before");
            same(told.path("limits"), tables.get(2), "kind", "limit", "crossing", "near", "losing");
            same(told.path("limitsByMonth"), tables.get(3), "month", "kind", "families");
            assertThat(all.path("cliffExposure").path("limits")).isEqualTo(told.path("limits"));
            assertThat(rows(told.path("contagion")).mapToInt(r -> r.path("hit").asInt()).sum())
                    .isPositive();
        }
    }

    /** Rows of an answer have the cells of the table's columns of those names. */
    private static void same(JsonNode rows, StudyTable table, String... columns) {
        assertThat(rows(rows).map(row -> cells(row, columns)).toList())
                .isNotEmpty()
                .isEqualTo(
                        table.maps().stream()
                                .map(row -> Stream.of(columns).map(row::get).toList())
                                .toList());
    }

    private static List<String> cells(JsonNode row, String... columns) {
        return Stream.of(columns).map(column -> row.path(column).asString()).toList();
    }
}
