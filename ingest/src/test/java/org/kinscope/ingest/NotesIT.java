package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What is allowed in a delivery and told to who loads it. */
class NotesIT {

    private static final String WANG = TestPeople.born("19700512", 21);
    private static final String LI = TestPeople.born("19720303", 22);
    private static final String CHILD = TestPeople.born("20010101", 23);
    private static final String GRANNY = TestPeople.born("19450909", 24);

    private final Driver driver = GraphForTests.driver();

    @TempDir Path folder = Path.of(".");
    private int deliveries;

    @BeforeEach
    void the_graph_is_empty() {
        Migrations.apply(driver);
        GraphForTests.wipe();
    }

    @Test
    void what_is_allowed_is_reported() throws IOException {
        Path both = folder.resolve("notes");
        Files.createDirectories(both);
        Files.writeString(
                both.resolve("payments.csv"),
                "payment_no,grant_no,id_number,amount,paid_on\nF1,JZ9," + WANG + ",5,2020-02-01\n");
        Files.writeString(
                both.resolve("reports.csv"),
                "report_no,channel,hardship,reported_on,division_code\nX1,网格,疾病,2020-02-01,321284000000\n");
        assertThat(ingest(both).notes())
                .containsExactly(
                        new Note("grant-without-decision", null, 1),
                        new Note("unregistered-person", null, 1),
                        new Note("retired-division", null, 1));
    }

    @Test
    void a_row_that_a_later_delivery_leaves_out_stays_and_is_counted_as_missing()
            throws IOException {
        String header = "id_number,died_on\n";
        ingest("deaths", header + WANG + ",2020-01-01\n" + LI + ",2020-01-01\n");
        ingest("deaths", header + WANG + ",2020-01-02\n" + GRANNY + ",2020-01-01\n");
        assertThat(ingest("deaths", header + CHILD + ",2020-01-01\n").notes())
                .contains(new Note("missing", "deaths", 3));
        try (Session session = driver.session()) {
            assertThat(
                            session.run("MATCH (s:SourcePerson) RETURN count(s) AS n")
                                    .single()
                                    .get("n")
                                    .asInt())
                    .isEqualTo(4);
        }
    }

    private IngestReport ingest(String dataset, String text) throws IOException {
        Path delivery = Files.createDirectory(folder.resolve("delivery" + ++deliveries));
        Files.writeString(delivery.resolve(dataset + ".csv"), text);
        return ingest(delivery);
    }

    private IngestReport ingest(Path delivery) {
        return new Ingest(
                        driver, new PersonIds(Keys.FIXED), folder.resolve("data"), Progress.SILENT)
                .run(delivery, LocalDate.of(2021, 1, 1));
    }
}
