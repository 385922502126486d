package org.kinscope.api.nextdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;

/** Who is beside units of the sample city, beside what its findings and its graph say. */
class NextDoorIT {

    private static final String ASK =
            """
            query($beside: NextDoorFilter!, $scope: ScopeInput) {
              unaidedNextDoor(beside: $beside, scope: $scope) {
                aidUnit assessed incomePerHead expensePerHead totalCount asked notKnown crowded
                families(first: 30) {
                  subjectKind subjectKey ties relation { en } assessed incomePerHead expensePerHead
                  people { id }
                }
              }
            }
            """;

    private static JsonNode beside(Map<String, Object> filter, @Nullable String division) {
        Map<String, Object> variables = new HashMap<>(Map.of("beside", filter));
        if (division != null) {
            variables.put("scope", Map.of("division", division));
        }
        return SampleCity.client().data(ASK, variables).path("unaidedNextDoor");
    }

    private static List<String> texts(String cypher, Map<String, Object> parameters) {
        return GraphForTests.driver()
                .executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records()
                .stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    /** Units with kin in households that the analysis finds unaided. */
    private static List<String> unitsWithUnaidedKin() {
        return texts(
                """
                MATCH (f:Finding {code: 'tier.unaided-household'})-[:ABOUT]->(h:Household)
                MATCH (h)<-[r:REGISTERED_IN]-(:Person)-[:SPOUSE_OF|PARENT_OF|SIBLING_OF]-(p:Person)
                      -[m:MEMBER_OF]->(u:AidUnit)-[:HELD]->(s:StatusSpell)
                WHERE (r.to IS NULL OR r.to > $day) AND (m.to IS NULL OR m.to > $day)
                  AND (s.to IS NULL OR s.to > $day) AND p.deathDate IS NULL
                RETURN DISTINCT u.aidUnitNo ORDER BY u.aidUnitNo LIMIT 10
                """,
                Map.of("day", SampleCity.DAY));
    }

    @Test
    void households_of_a_tier_are_those_that_the_analysis_finds_unaided() {
        SampleCity.service();
        Set<String> found =
                new HashSet<>(
                        texts(
                                "MATCH (f:Finding {code: 'tier.unaided-household'})"
                                        + " RETURN f.subjectKey",
                                Map.of()));
        List<String> told = new ArrayList<>();
        for (String unit : unitsWithUnaidedKin()) {
            JsonNode beside = beside(Map.of("aidUnit", unit), null);
            assertThat(beside.path("aidUnit").asString()).isEqualTo(unit);
            assertThat(beside.path("asked").asInt())
                    .isGreaterThanOrEqualTo(beside.path("totalCount").asInt());
            assertThat(beside.path("families").size())
                    .isEqualTo(Math.min(30, beside.path("totalCount").asInt()));
            for (JsonNode family : beside.path("families")) {
                assertThat(family.path("ties")).isNotEmpty();
                assertThat(family.path("people")).isNotEmpty();
                boolean tier = family.path("assessed").asString().startsWith("TIER_");
                if (tier && family.path("subjectKind").asString().equals("HOUSEHOLD")) {
                    told.add(family.path("subjectKey").asString());
                }
            }
        }
        assertThat(told).isNotEmpty().allMatch(found::contains);
    }

    @Test
    void nobody_who_is_told_has_a_running_grant() {
        SampleCity.service();
        Set<String> people = new HashSet<>();
        for (String unit : unitsWithUnaidedKin()) {
            for (JsonNode family : beside(Map.of("aidUnit", unit), null).path("families")) {
                family.path("people").forEach(p -> people.add(p.path("id").asString()));
            }
        }
        assertThat(people).isNotEmpty();
        assertThat(
                        texts(
                                """
                                MATCH (p:Person)-[:RECEIVED]->(g:Grant)
                                WHERE p.personId IN $people AND g.amountPeriod <> 'once'
                                  AND (g.from IS NULL OR g.from <= $day)
                                  AND (g.to IS NULL OR g.to > $day)
                                RETURN p.personId
                                """,
                                Map.of("people", List.copyOf(people), "day", SampleCity.DAY)))
                .isEmpty();
    }

    @Test
    void a_tie_narrows_and_an_unknown_unit_or_one_outside_the_scope_is_null() {
        SampleCity.service();
        String unit = unitsWithUnaidedKin().getFirst();
        JsonNode all = beside(Map.of("aidUnit", unit), null);
        int kin = beside(Map.of("aidUnit", unit, "tie", "KIN"), null).path("totalCount").asInt();
        int neighbours =
                beside(Map.of("aidUnit", unit, "tie", "NEIGHBOUR"), null)
                        .path("totalCount")
                        .asInt();
        assertThat(kin + neighbours).isGreaterThanOrEqualTo(all.path("totalCount").asInt());
        assertThat(kin).isPositive();
        assertThat(beside(Map.of("aidUnit", "no such unit"), null).isNull()).isTrue();
        assertThat(beside(Map.of("aidUnit", unit), "110101").isNull()).isTrue();
    }
}
