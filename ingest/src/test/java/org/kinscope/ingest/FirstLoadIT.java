package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.digest.GraphDigest;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.kinscope.ingest.source.Datasets;
import org.neo4j.driver.Driver;

/** The first delivery of a graph by both ways: over Bolt and by the offline importer. */
class FirstLoadIT {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    /** What was told of the sample city over Bolt, while the graph holds it and nothing else. */
    private static @Nullable IngestReport sampleCity;

    private final Driver bolt = GraphForTests.driver();
    private final PersonIds ids = new PersonIds(Keys.FIXED);

    @TempDir Path data;

    @BeforeAll
    static void the_schema_is_there() {
        Migrations.apply(GraphForTests.driver());
    }

    @Test
    void every_column_of_every_dataset_becomes_the_same_by_both_ways() throws IOException {
        Path delivery = EveryColumn.write(data.resolve("delivery"));
        IngestReport slow = overBolt(delivery);
        assertThat(slow.files()).hasSize(2 * Datasets.bundled().list().size());
        assertThat(slow.files())
                .extracting(FileReport::loaded)
                .containsOnly((long) EveryColumn.ROWS);

        try (OfflineGraph offline = new OfflineGraph(data.resolve("offline"))) {
            IngestReport quick = offline(offline, delivery);
            assertThat(quick.files()).isEqualTo(slow.files());
            assertThat(quick.notes()).isEqualTo(slow.notes());
            assertThat(quick.notes()).extracting(Note::code).contains("grant-without-decision");
            assertThat(Elements.difference(offline.driver(), bolt)).isEmpty();
            assertThat(GraphDigest.of(offline.driver())).isEqualTo(GraphDigest.of(bolt));
        }
    }

    @Test
    void the_sample_city_is_the_same_by_both_ways_and_so_is_what_comes_after() throws IOException {
        IngestReport slow = sampleCityOverBolt();
        try (OfflineGraph offline = new OfflineGraph(data.resolve("offline"))) {
            IngestReport quick = offline(offline, SampleCity.FIRST);
            assertThat(quick.delivery()).isEqualTo(slow.delivery());
            assertThat(quick.files()).isEqualTo(slow.files());
            assertThat(quick.notes()).isEqualTo(slow.notes());
            assertThat(Elements.of(bolt)).hasSizeGreaterThan(40_000);
            assertThat(Elements.difference(offline.driver(), bolt)).isEmpty();

            Ingest further =
                    new Ingest(offline.driver(), ids, data.resolve("offline"), Progress.SILENT);
            IngestReport again = further.run(SampleCity.FIRST, DAY);
            assertThat(again.delivery()).isEqualTo(1);
            assertThat(again.loaded()).isZero();
            IngestReport later = further.run(SampleCity.SECOND, DAY.plusMonths(1));
            sampleCity = null;
            IngestReport laterOverBolt = overBolt(SampleCity.SECOND, 1);
            assertThat(later.files()).isEqualTo(laterOverBolt.files());
            assertThat(Elements.difference(offline.driver(), bolt)).isEmpty();
        }
    }

    @Test
    void rows_in_another_order_and_in_more_files_give_the_same_digest() throws IOException {
        Path shuffled = Shuffled.copy(SampleCity.FIRST, data.resolve("shuffled"), 7);
        sampleCityOverBolt();
        try (OfflineGraph offline = new OfflineGraph(data.resolve("offline"))) {
            offline(offline, shuffled);
            assertThat(GraphDigest.of(offline.driver())).isEqualTo(GraphDigest.of(bolt));
        }
    }

    @Test
    void a_load_that_is_cut_once_its_rows_are_in_the_graph_is_gone_on_with_over_bolt()
            throws IOException {
        IngestReport slow = sampleCityOverBolt();
        try (OfflineGraph offline = new OfflineGraph(data.resolve("offline"))) {
            offline.cutAfterCompletion();
            assertThatThrownBy(() -> offline(offline, SampleCity.FIRST)).hasMessage("cut");
            assertThat(GraphDigest.of(offline.driver())).isNotEqualTo(GraphDigest.of(bolt));

            IngestReport rest =
                    new Ingest(offline.driver(), ids, data.resolve("offline"), Progress.SILENT)
                            .run(SampleCity.FIRST, DAY);
            assertThat(rest.delivery()).isEqualTo(1);
            assertThat(rest.files()).isEqualTo(slow.files());
            assertThat(Elements.difference(offline.driver(), bolt)).isEmpty();
        }
    }

    @Test
    void a_file_that_turns_out_unreadable_half_way_leaves_the_same_by_both_ways()
            throws IOException {
        Path delivery = Files.createDirectories(data.resolve("delivery"));
        Path persons = SampleCity.FIRST.resolve("divisions.csv");
        Files.copy(persons, delivery.resolve("divisions.csv"));
        StringBuilder contacts = new StringBuilder("id_number,phone,from_date,to_date\n");
        for (int i = 0; i < 6_000; i++) {
            contacts.append(TestPeople.born("19800101", i % 999 + 1))
                    .append(",138")
                    .append(10_000_000 + i)
                    .append(",2020-01-01,\n");
        }
        byte[] right = contacts.toString().getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(right, right.length + 2);
        whole[right.length] = (byte) 0xff;
        whole[right.length + 1] = (byte) 0xff;
        Files.write(delivery.resolve("contacts.csv"), whole);

        IngestReport slow = overBolt(delivery);
        try (OfflineGraph offline = new OfflineGraph(data.resolve("offline"))) {
            IngestReport quick = offline(offline, delivery);
            assertThat(quick.files()).isEqualTo(slow.files());
            assertThat(Elements.difference(offline.driver(), bolt)).isEmpty();
        }
    }

    private IngestReport overBolt(Path delivery) {
        sampleCity = null;
        GraphForTests.wipe();
        return overBolt(delivery, 0);
    }

    private IngestReport sampleCityOverBolt() {
        IngestReport report = sampleCity;
        if (report == null) {
            report = overBolt(SampleCity.FIRST);
            sampleCity = report;
        }
        return report;
    }

    private IngestReport overBolt(Path delivery, int monthsLater) {
        return new Ingest(bolt, ids, data.resolve("bolt"), Progress.SILENT)
                .run(delivery, DAY.plusMonths(monthsLater));
    }

    private IngestReport offline(OfflineGraph offline, Path delivery) {
        return new FirstLoad(ids, data.resolve("offline"), Progress.SILENT, Reading.PLAIN, offline)
                .run(delivery, DAY);
    }
}
