package org.kinscope.ingest.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kinscope.ingest.identity.linkage.file.TruthCheck;

/** Tables of others with a known truth, each linked by its schema in docs/linkage, untuned. */
class PublicTablesTest {

    private static final Path BUNDLED = Path.of("src/test/resources/linkage");

    @Test
    void people_with_typed_errors_in_all_columns_are_found() throws IOException {
        TruthCheck check = LinkedFiles.check("splink-fake.yaml", BUNDLED, "splink_fake_1000.csv");
        assertThat(check.truePairs()).isEqualTo(2031);
        assertThat(check.precision()).isGreaterThan(0.97);
        assertThat(check.recall()).isGreaterThan(0.92);
        assertThat(check.f1()).isGreaterThan(0.95);
    }

    @Test
    void persons_and_companies_of_three_sources_are_found_by_whatever_they_share()
            throws IOException {
        TruthCheck check =
                LinkedFiles.check(
                        "senzing.yaml",
                        BUNDLED.resolve("senzing"),
                        "customers.csv",
                        "reference.csv",
                        "watchlist.csv");
        assertThat(check.truePairs()).isEqualTo(108);
        assertThat(check.f1()).isGreaterThan(0.75);
    }

    /**
     * Tables whose licence keeps them out of this repository: -Dkinscope.linkage.data=FOLDER with
     * febrl_dataset1.csv, RLdata500.csv and identity.RLdata500.csv.
     */
    @Test
    void the_tables_that_may_not_be_bundled_are_linked_where_they_are_there() throws IOException {
        String folder = System.getProperty("kinscope.linkage.data");
        assumeTrue(folder != null && Files.exists(Path.of(folder, "RLdata500.csv")));
        Path data = Path.of(String.valueOf(folder));
        assertThat(LinkedFiles.check("febrl.yaml", data, "febrl_dataset1.csv").f1())
                .isGreaterThan(0.97);
        assertThat(LinkedFiles.check("febrl-without-number.yaml", data, "febrl_dataset1.csv").f1())
                .isGreaterThan(0.93);
        assertThat(LinkedFiles.check("rldata.yaml", data, "RLdata500.csv").f1())
                .isGreaterThan(0.97);
    }
}
