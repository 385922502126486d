package org.kinscope.api.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import org.neo4j.driver.summary.QueryProfile;

/**
 * A page of a list costs the same in a bigger city: it looks at a bounded number and does not sort
 * all.
 */
class ListCostIT {

    private static final int MOST = 300;

    @BeforeAll
    static void load() {
        SampleCity.service();
    }

    @AfterAll
    static void remove() {
        GraphForTests.driver().executableQuery("MATCH (n:Crowd) DETACH DELETE n").execute();
    }

    @ParameterizedTest
    @CsvSource({
        "/org/kinscope/api/person/people-by-key.cypher",
        "/org/kinscope/api/person/people-by-division.cypher",
        "/org/kinscope/api/household/households-by-key.cypher",
        "/org/kinscope/api/household/households-by-division.cypher",
        "/org/kinscope/api/aidunit/aid-units-by-key.cypher"
    })
    void a_bigger_city_costs_no_more(String question) throws IOException {
        long before = cost(question);
        assertThat(before).isGreaterThan(MOST / 2);
        try {
            GraphForTests.driver()
                    .executableQuery(
                            "UNWIND range(1, 20000) AS i CREATE (:Person:Crowd {personId: '~crowd' + i, divisionCode: '9' + i, deliveryNo: 1}) CREATE (:Household:Crowd {householdNo: '~crowd' + i, divisionCode: '9' + i, deliveryNo: 1}) CREATE (:AidUnit:Crowd {aidUnitNo: '~crowd' + i, divisionCode: '9' + i, deliveryNo: 1})")
                    .execute();
            assertThat(cost(question)).isLessThanOrEqualTo(before + before / 5 + 50);
        } finally {
            remove();
        }
    }

    private static long cost(String question) throws IOException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("after", "");
        parameters.put("limit", 51);
        parameters.put("most", MOST);
        parameters.put("division", "");
        parameters.put("fromDivision", "321281");
        parameters.put("endDivision", "321281:");
        for (String none :
                Arrays.asList(
                        "bornFrom",
                        "bornTo",
                        "alive",
                        "inAidUnit",
                        "registered",
                        "leastMembers",
                        "statuses",
                        "programmes",
                        "findingCodes")) {
            parameters.put(none, null);
        }
        parameters.put("asOf", SampleCity.DAY);
        parameters.put("today", SampleCity.DAY);
        parameters.put("known", Integer.MAX_VALUE);
        try (InputStream text =
                Objects.requireNonNull(ListCostIT.class.getResourceAsStream(question))) {
            QueryProfile plan =
                    GraphForTests.driver()
                            .executableQuery(
                                    "PROFILE "
                                            + new String(
                                                    text.readAllBytes(), StandardCharsets.UTF_8))
                            .withParameters(parameters)
                            .execute()
                            .summary()
                            .queryProfile()
                            .orElseThrow();
            return hits(plan);
        }
    }

    private static long hits(QueryProfile plan) {
        return plan.dbHits().orElse(0) + plan.children().stream().mapToLong(ListCostIT::hits).sum();
    }
}
