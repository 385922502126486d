package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.digest.GraphDigest;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.judgement.Pair;
import org.kinscope.ingest.identity.judgement.Verdict;
import org.kinscope.ingest.identity.resolve.Identities;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Records of the sample city joined and separated: nothing is lost, whatever the way. */
class IdentityIT {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate SECOND_DAY = LocalDate.of(2021, 1, 31);

    private final Driver driver = GraphForTests.driver();
    private final PersonIds ids = new PersonIds(Keys.FIXED);

    @TempDir Path folder = Path.of(".");

    @BeforeEach
    void the_graph_is_empty() {
        Migrations.apply(driver);
        GraphForTests.wipe();
    }

    @Test
    void whoever_is_joined_and_separated_again_leaves_the_graph_as_it_was() {
        load("a", SampleCity.FIRST, FIRST_DAY);
        String before = GraphDigest.of(driver);
        List<Pair> pairs = pairs();
        judge("a", pairs, Verdict.SAME);
        assertThat(GraphDigest.of(driver)).isNotEqualTo(before);
        judge("a", pairs, Verdict.DIFFERENT);
        assertThat(rows("MATCH ()-[r]->() WHERE r.via IS NOT NULL RETURN type(r), r.via"))
                .isEmpty();
        assertThat(GraphDigest.of(driver)).isEqualTo(before);
    }

    @Test
    void a_number_joined_before_a_delivery_gets_its_facts_as_one_joined_after_it() {
        load("a", SampleCity.FIRST, FIRST_DAY);
        List<Pair> pairs = pairs();
        judge("a", pairs, Verdict.SAME);
        load("a", SampleCity.SECOND, SECOND_DAY);
        String before = GraphDigest.of(driver);
        GraphForTests.wipe();
        load("b", SampleCity.FIRST, FIRST_DAY);
        load("b", SampleCity.SECOND, SECOND_DAY);
        String apart = GraphDigest.of(driver);
        judge("b", pairs, Verdict.SAME);
        assertThat(GraphDigest.of(driver)).isEqualTo(before);
        judge("b", pairs, Verdict.DIFFERENT);
        assertThat(GraphDigest.of(driver)).isEqualTo(apart);
    }

    private void load(String data, Path delivery, LocalDate day) {
        new Ingest(driver, ids, folder.resolve(data), Progress.SILENT).run(delivery, day);
    }

    private void judge(String data, List<Pair> pairs, Verdict verdict) {
        Identities identities = new Identities(driver, ids, folder.resolve(data));
        for (Pair pair : pairs) {
            identities.judge("tester", pair, verdict, "a test", SECOND_DAY);
        }
    }

    /** Any two people, much told of, who are not kin. */
    private List<Pair> pairs() {
        List<String> people =
                rows(
                                "MATCH (p:Person) WHERE p.factKey IS NOT NULL AND COUNT { (p)--() } > 6"
                                        + " RETURN p.personId ORDER BY p.personId LIMIT 60")
                        .stream()
                        .map(row -> row.getFirst().toString())
                        .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < people.size(); i += 2) {
            pairs.add(Pair.of(people.get(i), people.get(i + 1)));
        }
        assertThat(pairs).hasSizeGreaterThan(20);
        return pairs;
    }

    private List<List<Object>> rows(String query) {
        try (Session session = driver.session()) {
            return session.run(query, Map.of())
                    .list(row -> row.values().stream().map(v -> v.asObject()).toList());
        }
    }
}
