package org.kinscope.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.graph.Question;
import org.kinscope.embedded.GraphForTests;
import org.neo4j.driver.summary.QueryProfile;

/** A search seeks and does not scan. */
class SearchCostIT {

    private static final Map<String, Long> BEFORE = new HashMap<>();

    @BeforeAll
    static void the_city_grows() {
        SampleCity.service();
        texts().forEach(text -> BEFORE.put(text, cost(text)));
        GraphForTests.driver()
                .executableQuery(
                        "UNWIND range(1, 20000) AS i CREATE (p:Person:Crowd {personId: 'crowd' + i, name:"
                                + " '龘' + i, pinyin: 'da' + i, initials: 'd' + i, idMaskToken: 'm' + i})"
                                + " CREATE (p)-[:LOCATED_AT]->(:Dwelling:Crowd {dwellingKey: '远方县' + i +"
                                + " '号'}) CREATE (:AidUnit:Crowd {aidUnitNo: 'XX' + i}) RETURN count(p) AS n")
                .execute();
    }

    @AfterAll
    static void the_crowd_leaves() {
        GraphForTests.driver().executableQuery("MATCH (n:Crowd) DETACH DELETE n").execute();
    }

    static Stream<String> texts() {
        return Stream.of(
                "曾琴珍",
                "zengqinzhen",
                "zqz",
                "JT3212810000143",
                "梅园小区2幢1单元502室",
                "321281********12");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_bigger_city_costs_no_more(String text) {
        long before = Objects.requireNonNull(BEFORE.get(text));
        assertThat(cost(text)).isLessThanOrEqualTo(before + before / 10 + 20).isLessThan(20_000);
    }

    private static long cost(String text) {
        Map<String, @Nullable Object> parameters =
                new HashMap<>(
                        SearchController.parameters(
                                text, null, SampleCity.ids().maskTokenOf(text), 250, 21));
        parameters.put("asOf", SampleCity.DAY);
        parameters.put("today", SampleCity.DAY);
        parameters.put("scope", "");
        parameters.put("known", Integer.MAX_VALUE);
        QueryProfile plan =
                GraphForTests.driver()
                        .executableQuery(
                                "PROFILE "
                                        + Question.beside(SearchController.class, "search.cypher")
                                                .cypher())
                        .withParameters(parameters)
                        .execute()
                        .summary()
                        .queryProfile()
                        .orElseThrow();
        return hits(plan);
    }

    private static long hits(QueryProfile plan) {
        return plan.dbHits().orElse(0)
                + plan.children().stream().mapToLong(SearchCostIT::hits).sum();
    }
}
