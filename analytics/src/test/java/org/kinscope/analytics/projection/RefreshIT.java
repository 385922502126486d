package org.kinscope.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.finding.FindingDigest;
import org.kinscope.analytics.finding.FindingRecorder;
import org.kinscope.analytics.neighbourhood.FactStore;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.TestGraph;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.sweep.Questions;
import org.kinscope.analytics.sweep.Sweep;
import org.kinscope.analytics.sweep.SweepResult;
import org.kinscope.analytics.sweep.Watch;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.whole.Wholeness;
import org.kinscope.synthetic.Generator;
import org.kinscope.synthetic.Parameters;
import org.neo4j.driver.Driver;

/** A projection that is refreshed after a delivery is the one that is read anew. */
class RefreshIT {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate MONTH_LATER = LocalDate.of(2021, 1, 31);
    private static final int PERSONS = 1500;
    private static final double CHANGED = 1;

    private static final Questions QUESTIONS =
            Questions.of(Detectors.usual(), DAY, PolicyCatalogue.load().at(DAY));

    @TempDir Path folder;

    private final Driver driver = GraphForTests.driver();

    @BeforeEach
    void a_city_is_loaded() throws IOException {
        TestGraph.empty();
        new Generator(new Parameters(PERSONS, 7, 12, 3, 1, true, CHANGED), n -> {}).write(folder);
        ingest("delivery", DAY);
    }

    private void ingest(String delivery, LocalDate day) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        new Ingest(driver, ids(), folder.resolve("data"), Progress.SILENT)
                .run(folder.resolve(delivery), day);
        Derivations.run(driver);
    }

    private static PersonIds ids() {
        return new PersonIds(IdentityKeys.of(key(1), key(2), key(3)));
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }

    @Test
    void after_a_delivery_the_refreshed_city_is_the_city_read_anew_and_gives_its_digest()
            throws IOException {
        CityProjection before = CityProjection.load(driver, Scope.CITY);
        assertThat(before.refreshed(driver).city().epoch()).isEqualTo(before.epoch());
        record(Sweep.run(before, QUESTIONS), null);
        ingest("delivery2", MONTH_LATER);

        Refreshed refreshed = before.refreshed(driver);
        CityProjection anew = CityProjection.load(driver, Scope.CITY);
        ColumnsTest.assertSame(store(anew), refreshed.city().facts());
        assertThat(refreshed.changed().isEmpty()).isFalse();

        Set<Subject> all = new HashSet<>(Sweep.subjects(anew, QUESTIONS, ""));
        Set<Subject> asked = refreshed.concernsAll(DAY) ? all : refreshed.concerned();
        assertThat(refreshed.concernsAll(DAY)).isFalse();
        Set<Subject> there = new HashSet<>(asked);
        there.retainAll(all);
        assertThat(there).isNotEmpty().hasSizeLessThan(all.size() * 2 / 3);
        SweepResult part =
                Sweep.run(
                        refreshed.city(), QUESTIONS, there.stream().sorted().toList(), Watch.NONE);
        record(part, asked);
        String digest = FindingDigest.of(driver, Set.of());
        record(Sweep.run(anew, QUESTIONS), null);
        assertThat(digest).isEqualTo(FindingDigest.of(driver, Set.of()));
        assertThat(part.findings()).isNotEmpty();
    }

    @Test
    void what_is_stated_to_be_whole_after_a_delivery_reaches_who_keeps_the_city() {
        CityProjection before = CityProjection.load(driver, Scope.CITY);
        Wholeness stated = Wholeness.of(List.of("vehicles"));
        stated.state(driver, 1);

        Refreshed refreshed = before.refreshed(driver);
        CityProjection city = refreshed.city();
        CityProjection anew = CityProjection.load(driver, Scope.CITY);
        ColumnsTest.assertSame(store(anew), city.facts());
        assertThat(city.facts().list(Groupings.DELIVERIES, ""))
                .isNotEqualTo(before.facts().list(Groupings.DELIVERIES, ""));
        assertThat(refreshed.concernsAll(DAY)).isTrue();
        stated.state(driver, 1);
        assertThat(city.refreshed(driver).city().epoch()).isEqualTo(city.epoch());
    }

    @Test
    void a_change_is_seen_though_the_clock_went_back() {
        CityProjection before = CityProjection.load(driver, Scope.CITY);
        String id = before.peopleInAid().getFirst().key();
        driver.executableQuery(
                        "CREATE (:Change {id: 'early', deliveryNo: 1, kind: 'persons', persons:"
                                + " [$id], units: [], at: datetime('2001-01-01T00:00:00Z')}) WITH 1"
                                + " AS marked MATCH (p:Person {personId: $id}) SET p.name = '新名'")
                .withParameters(java.util.Map.of("id", id))
                .execute();
        Refreshed refreshed = before.refreshed(driver);
        assertThat(refreshed.changed().keys(org.kinscope.analytics.neighbourhood.Space.PERSON))
                .containsExactly(id);
        assertThat(refreshed.city().of(Subject.person(id)).findPerson(id).orElseThrow().name())
                .isEqualTo("新名");
        assertThat(before.of(Subject.person(id)).findPerson(id).orElseThrow().name())
                .isNotEqualTo("新名");
        assertThat(refreshed.concerned()).contains(Subject.person(id));
    }

    @Test
    void a_snapshot_of_before_the_delivery_is_loaded_and_brought_up_to_date() throws IOException {
        Path file = folder.resolve("city");
        CityProjection.load(driver, Scope.CITY).save(file);
        assertThat(CityProjection.load(file, driver, Scope.CITY).city().isWhole()).isTrue();
        ingest("delivery2", MONTH_LATER);
        CityProjection kept = CityProjection.load(file, driver, Scope.CITY).city();
        assertThat(kept.isWhole()).isFalse();
        assertThatThrownBy(() -> kept.save(file)).hasMessageContaining("changes laid over");
        ColumnsTest.assertSame(store(CityProjection.load(driver, Scope.CITY)), kept.facts());
        TestGraph.empty();
        assertThatThrownBy(() -> CityProjection.load(file, driver, Scope.CITY))
                .isInstanceOf(SnapshotUnusable.class)
                .hasMessageEndingWith("it is of another graph");
    }

    /** {@return the facts of the graph as records} */
    private FactStore store(CityProjection anew) {
        Facts facts =
                CityReader.read(
                        driver,
                        java.util.EnumSet.allOf(
                                org.kinscope.analytics.neighbourhood.FactKind.class));
        FactStore store = new FactStore(facts);
        assertThat(anew.count(Groupings.PERSON)).isEqualTo(store.count(Groupings.PERSON));
        return store;
    }

    private void record(SweepResult result, @org.jspecify.annotations.Nullable Set<Subject> asked) {
        new FindingRecorder(driver)
                .record(
                        result.findings(),
                        Set.copyOf(QUESTIONS.codes()),
                        DAY,
                        Scope.CITY,
                        QUESTIONS.allParameters(),
                        result.undecided(),
                        subject -> asked == null || asked.contains(subject));
    }
}
