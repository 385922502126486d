package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphCopy;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.digest.GraphDigest;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.judgement.Pair;
import org.kinscope.ingest.identity.judgement.Verdict;
import org.kinscope.ingest.identity.resolve.Identities;
import org.kinscope.ingest.identity.resolve.ResolutionReport;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Records of the sample city joined and separated: nothing is lost, whatever the way. */
class IdentityIT {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate SECOND_DAY = LocalDate.of(2021, 1, 31);

    private final Driver driver = GraphForTests.driver();
    private final PersonIds ids = new PersonIds(Keys.FIXED);

    @TempDir static Path firstData = Path.of(".");
    private static @Nullable GraphCopy first;

    @TempDir Path folder = Path.of(".");

    @BeforeEach
    void the_graph_is_empty() {
        Migrations.apply(driver);
        GraphForTests.wipe();
    }

    @Test
    void whoever_is_joined_and_separated_again_leaves_the_graph_as_it_was() {
        loadedFirst("a");
        String before = GraphDigest.of(driver);
        long moved = movedRelationships();
        List<Pair> pairs = pairs();
        judge("a", pairs, Verdict.SAME);
        assertThat(GraphDigest.of(driver)).isNotEqualTo(before);
        assertThat(movedRelationships()).isGreaterThan(moved + pairs.size());
        judge("a", pairs, Verdict.DIFFERENT);
        assertThat(movedRelationships()).isEqualTo(moved);
        assertThat(GraphDigest.of(driver)).isEqualTo(before);
    }

    @Test
    void a_number_joined_before_a_delivery_gets_its_facts_as_one_joined_after_it() {
        loadedFirst("a");
        List<Pair> pairs = pairs();
        judge("a", pairs, Verdict.SAME);
        load("a", SampleCity.SECOND, SECOND_DAY);
        String before = GraphDigest.of(driver);
        loadedFirst("b");
        load("b", SampleCity.SECOND, SECOND_DAY);
        String apart = GraphDigest.of(driver);
        judge("b", pairs, Verdict.SAME);
        assertThat(GraphDigest.of(driver)).isEqualTo(before);
        judge("b", pairs, Verdict.DIFFERENT);
        assertThat(GraphDigest.of(driver)).isEqualTo(apart);
    }

    @Test
    void who_has_two_numbers_is_one_person_and_twins_and_namesakes_are_two() {
        loadedFirst("a");
        assertThat(homes())
                .containsExactlyInAnyOrder(
                        List.of(
                                ids.personIdOf("321281195301160321"),
                                ids.personIdOf("32128119530116092X")),
                        List.of(
                                ids.personIdOf("321282195412078095"),
                                ids.personIdOf("32128219541206809X")));
        assertThat(
                        rows(
                                "MATCH (p:Person)-[r:RECEIVED]->(g) WHERE size(p.idTokens) = 2"
                                        + " RETURN p.name, g.programmeCode, r.via IS NOT NULL ORDER BY"
                                        + " p.name, g.programmeCode"))
                .contains(
                        List.of("何红莲", "DIBAO", false),
                        List.of("何红莲", "DIS_CARE", true),
                        List.of("高永宝", "DIBAO", false),
                        List.of("高永宝", "DIBAO", true));
        assertThat(
                        rows(
                                "MATCH (s:SourcePerson {source: 'persons'})-[r:RESOLVES_TO]->() RETURN"
                                        + " DISTINCT r.judgement, r.decidedBy, r.probability > 0.999,"
                                        + " toString(r.decidedOn)"))
                .containsExactly(List.of("SAME", "machine:linkage-2", true, "2020-12-31"));
    }

    @Test
    void what_a_person_took_apart_no_later_run_joins_and_a_reload_takes_apart_again() {
        loadedFirst("a");
        Pair split =
                Pair.of(ids.personIdOf("321281195301160321"), ids.personIdOf("32128119530116092X"));
        judge("a", List.of(split), Verdict.DIFFERENT);
        assertThat(homes()).hasSize(1);
        new Identities(driver, ids, folder.resolve("a")).resolveAll(SECOND_DAY);
        assertThat(homes()).hasSize(1);
        load("a", SampleCity.SECOND, SECOND_DAY);
        assertThat(homes()).hasSize(1);
        String before = GraphDigest.of(driver);
        long judgements = judgements();

        GraphForTests.wipe();
        load("a", SampleCity.FIRST, FIRST_DAY);
        load("a", SampleCity.SECOND, SECOND_DAY);

        assertThat(GraphDigest.of(driver)).isEqualTo(before);
        assertThat(judgements()).isEqualTo(judgements);
    }

    @Test
    void resolving_again_changes_nothing_and_asks_nothing_again() {
        loadedFirst("a");
        String before = GraphDigest.of(driver);
        long judgements = judgements();
        Identities identities = new Identities(driver, ids, folder.resolve("a"));
        assertThat(identities.resolve(SECOND_DAY).judged()).isZero();
        ResolutionReport all = identities.resolveAll(SECOND_DAY);
        assertThat(List.of(all.judged(), all.merged(), all.separated()))
                .containsExactly(0L, 0L, 0L);
        assertThat(all.records()).isGreaterThan(2_900);
        assertThat(judgements()).isEqualTo(judgements);
        assertThat(GraphDigest.of(driver)).isEqualTo(before);
    }

    @Test
    void a_later_delivery_is_judged_by_what_the_first_taught_and_a_full_comparison_learns_anew() {
        load("a", SampleCity.FIRST, FIRST_DAY);
        List<List<Object>> first = learnt();
        assertThat(first).hasSize(1);
        assertThat((Long) first.getFirst().getFirst()).isGreaterThan(2_900);
        load("a", SampleCity.SECOND, SECOND_DAY);
        assertThat(learnt()).isEqualTo(first);
        Set<List<Object>> judged = Set.copyOf(standing());

        new Identities(driver, ids, folder.resolve("a")).resolveAll(SECOND_DAY);

        assertThat(learnt()).hasSize(1).isNotEqualTo(first);
        assertThat(standing()).containsExactlyInAnyOrderElementsOf(judged);
    }

    private List<List<Object>> learnt() {
        return rows(
                "MATCH (k:KeyCheck {name: 'linkage'}) RETURN k.records, k.prior, k.m, k.tieBits");
    }

    private List<List<Object>> standing() {
        return rows(
                "MATCH (j:Judgement) WITH j ORDER BY j.seq WITH j.left AS l, j.right AS r,"
                        + " last(collect(j.judgement)) AS judgement RETURN l, r, judgement");
    }

    private List<List<Object>> homes() {
        return rows(
                "MATCH (s:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p:Person) RETURN"
                        + " s.sourceKey, p.personId");
    }

    private long movedRelationships() {
        String query = "MATCH ()-[r]->() WHERE r.via IS NOT NULL RETURN count(r)";
        return (Long) rows(query).getFirst().getFirst();
    }

    private long judgements() {
        return (Long) rows("MATCH (j:Judgement) RETURN count(j)").getFirst().getFirst();
    }

    /** The first delivery, loaded into an empty graph: once for all tests, then put back. */
    private void loadedFirst(String data) {
        GraphCopy before = first;
        if (before != null) {
            before.putBack();
        } else {
            new Ingest(driver, ids, firstData, Progress.SILENT).run(SampleCity.FIRST, FIRST_DAY);
            first = GraphCopy.take();
        }
        Folders.copy(firstData, folder.resolve(data));
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
                                "MATCH (p:Person) WHERE p.factKey IS NOT NULL AND size(p.idTokens) = 1 AND COUNT { (p)--() } > 6"
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
