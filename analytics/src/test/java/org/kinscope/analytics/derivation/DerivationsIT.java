package org.kinscope.analytics.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.derivation.DerivationReport.TypeCounts;
import org.kinscope.analytics.neighbourhood.GeneratedTown;
import org.kinscope.analytics.neighbourhood.Town;
import org.kinscope.embedded.GraphForTests;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

class DerivationsIT {

    private final Driver driver = GraphForTests.driver();

    @Test
    void a_family_gets_its_relations_and_a_second_run_changes_nothing() {
        family().build();
        assertThat(Derivations.run(driver).types())
                .containsExactly(
                        new TypeCounts("SIBLING_OF", 1, 0, 0),
                        new TypeCounts("CO_RESIDES", 3, 0, 0),
                        new TypeCounts("SUPPORTS", 4, 0, 0));
        assertThat(
                        rows(
                                "MATCH (a:Person)-[r:SIBLING_OF]->(b) RETURN a.personId AS a, b.personId AS b, r.from AS from, r.to AS to, r.basis AS basis"))
                .containsExactly(
                        Map.of(
                                "a",
                                "daughter",
                                "b",
                                "son",
                                "from",
                                LocalDate.of(2005, 1, 1),
                                "to",
                                "",
                                "basis",
                                "birth"));
        assertThat(
                        rows(
                                "MATCH (a:Person)-[r:CO_RESIDES]->(b {personId: 'son'}) RETURN a.personId AS a, r.from AS from, r.to AS to, r.dwellingKey AS dwelling ORDER BY a"))
                .containsExactly(
                        Map.of(
                                "a",
                                "daughter",
                                "from",
                                LocalDate.of(2010, 1, 1),
                                "to",
                                "",
                                "dwelling",
                                "room 1"),
                        Map.of(
                                "a",
                                "father",
                                "from",
                                LocalDate.of(2010, 1, 1),
                                "to",
                                "",
                                "dwelling",
                                "room 1"));
        List<String> before = ids();
        DerivationReport again = Derivations.run(driver);
        assertThat(again.get("SIBLING_OF")).isEqualTo(new TypeCounts("SIBLING_OF", 0, 0, 1));
        assertThat(again.get("CO_RESIDES")).isEqualTo(new TypeCounts("CO_RESIDES", 0, 0, 3));
        assertThat(again.get("SUPPORTS")).isEqualTo(new TypeCounts("SUPPORTS", 0, 0, 4));
        assertThat(ids()).isEqualTo(before);
        assertThat(
                        rows(
                                "MATCH (c:Change) RETURN c.kind AS kind, c.persons AS persons, c.units AS units ORDER BY kind"))
                .containsExactly(
                        Map.of(
                                "kind",
                                "CO_RESIDES",
                                "persons",
                                List.of("daughter", "father", "son"),
                                "units",
                                List.of()),
                        Map.of(
                                "kind",
                                "SIBLING_OF",
                                "persons",
                                List.of("daughter", "son"),
                                "units",
                                List.of()),
                        Map.of(
                                "kind",
                                "SUPPORTS",
                                "persons",
                                List.of("daughter", "father", "son"),
                                "units",
                                List.of()));
    }

    @Test
    void who_listens_hears_of_each_type_how_many_are_written_of_how_many() {
        family().build();
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        Writing writing = (type, done, ofAll) -> heard.add(type + " " + done + " of " + ofAll);

        Derivations.update(driver, writing);
        assertThat(heard)
                .containsExactly("SIBLING_OF 1 of 1", "CO_RESIDES 3 of 3", "SUPPORTS 4 of 4");
        heard.clear();
        Derivations.update(driver, writing);
        assertThat(heard).isEmpty();
    }

    @Test
    void a_relation_goes_with_its_fact_and_its_dates_follow_the_facts() {
        family().build();
        Derivations.run(driver);
        driver.executableQuery(
                        "MATCH (p:Person {personId: 'father'}) SET p.deathDate = date('2019-05-06')")
                .execute();
        driver.executableQuery(
                        "MATCH (:Person)-[r:PARENT_OF]->(:Person {personId: 'daughter'}) DELETE r")
                .execute();
        DerivationReport report = Derivations.run(driver);
        assertThat(report.get("SIBLING_OF")).isEqualTo(new TypeCounts("SIBLING_OF", 0, 1, 0));
        assertThat(report.get("CO_RESIDES")).isEqualTo(new TypeCounts("CO_RESIDES", 2, 2, 1));
        assertThat(
                        rows(
                                "MATCH (a)-[r:SUPPORTS]->(b) RETURN a.personId AS a, b.personId AS b, r.from AS from, r.to AS to, r.basis AS basis, r.article AS article ORDER BY a"))
                .containsExactly(
                        Map.of(
                                "a",
                                "father",
                                "b",
                                "son",
                                "from",
                                LocalDate.of(1990, 1, 1),
                                "to",
                                LocalDate.of(2008, 1, 1),
                                "basis",
                                "parent-to-minor-child",
                                "article",
                                "1067(1)"));
    }

    @Test
    void a_derived_relation_that_stands_twice_is_reduced_to_one() {
        family().build();
        Derivations.run(driver);
        driver.executableQuery(
                        "MATCH (a)-[r:SIBLING_OF]->(b) CREATE (a)-[s:SIBLING_OF]->(b) SET s = properties(r)")
                .execute();
        assertThat(Derivations.run(driver).get("SIBLING_OF"))
                .isEqualTo(new TypeCounts("SIBLING_OF", 0, 1, 1));
    }

    @Test
    void a_difficult_town_is_settled_after_one_run_and_its_hubs_are_reported() {
        GeneratedTown.build(7, 120);
        DerivationReport first = Derivations.run(driver);
        assertThat(first.hubs())
                .extracting(Hub::type, Hub::people)
                .contains(tuple("CO_RESIDES", 70));
        assertThat(first.hubs()).extracting(Hub::type).contains("SIBLING_OF");
        assertThat(first.get("SUPPORTS").created()).isGreaterThan(50);
        DerivationReport second = Derivations.run(driver);
        for (TypeCounts counts : second.types()) {
            assertThat(counts.created()).isZero();
            assertThat(counts.removed()).isZero();
            assertThat(counts.kept()).isEqualTo(first.get(counts.type()).created());
        }
    }

    private static Town family() {
        return new Town()
                .node(
                        "Person",
                        "father",
                        "birthDate",
                        LocalDate.of(1960, 1, 1),
                        "dwellingKey",
                        "room 1")
                .node("Person", "son", "birthDate", LocalDate.of(1990, 1, 1))
                .node(
                        "Person",
                        "daughter",
                        "birthDate",
                        LocalDate.of(2005, 1, 1),
                        "dwellingKey",
                        "room 1")
                .node("Household", "H1")
                .link(
                        "Person:son",
                        "REGISTERED_IN",
                        "Household:H1",
                        "dwellingKey",
                        "room 1",
                        "from",
                        LocalDate.of(2010, 1, 1))
                .link("Person:father", "PARENT_OF", "Person:son", "kind", "birth")
                .link("Person:father", "PARENT_OF", "Person:daughter", "kind", "birth");
    }

    private List<String> ids() {
        return driver
                .executableQuery(
                        "MATCH ()-[r:SIBLING_OF|CO_RESIDES|SUPPORTS]->() RETURN elementId(r) AS id ORDER BY id")
                .execute()
                .records()
                .stream()
                .map(r -> r.get("id").asString())
                .toList();
    }

    private List<Map<String, Object>> rows(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map((Record r) -> r.<Object>asMap(v -> v.isNull() ? "" : v.asObject()))
                .toList();
    }
}
