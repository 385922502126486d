package org.kinscope.api.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.SampleCity;
import tools.jackson.databind.JsonNode;

class DepartmentOverlapIT {

    private static JsonNode overlap(Map<String, Object> variables) {
        return SampleCity.client()
                .data(
                        "query($filter: OverlapFilter, $scope: ScopeInput) {"
                                + " departmentOverlap(filter: $filter, scope: $scope) { one {"
                                + " department need } other { department need } families units"
                                + " recipients oneMonthly suppressed } }",
                        variables)
                .path("departmentOverlap");
    }

    @Test
    void pairs_of_departments_come_with_most_families_first() {
        JsonNode all = overlap(Map.of());
        assertThat(all).isNotEmpty();
        int before = Integer.MAX_VALUE;
        for (JsonNode pair : all) {
            assertThat(pair.path("one").path("department").asString())
                    .isLessThan(pair.path("other").path("department").asString());
            assertThat(pair.path("families").asInt())
                    .isPositive()
                    .isLessThanOrEqualTo(before)
                    .isGreaterThanOrEqualTo(pair.path("units").asInt());
            assertThat(pair.path("suppressed").asBoolean()).isFalse();
            before = pair.path("families").asInt();
        }
    }

    @Test
    void a_scope_counts_its_own_families_and_a_filter_picks_pairs() {
        int all = 0;
        int some = 0;
        for (JsonNode pair : overlap(Map.of())) {
            all += pair.path("families").asInt();
        }
        for (JsonNode pair : overlap(Map.of("scope", Map.of("division", "321281")))) {
            some += pair.path("families").asInt();
        }
        assertThat(some).isPositive().isLessThan(all);
        for (JsonNode pair : overlap(Map.of("filter", Map.of("sameNeed", true)))) {
            assertThat(pair.path("one").path("need")).isEqualTo(pair.path("other").path("need"));
        }
    }
}
