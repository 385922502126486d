package org.kinscope.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.ingest.judge.Judge;
import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.read.DeliveryFolder;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.read.SourceRow;

/** The example of docs/mapping.md is what it says. */
class MappingPageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("kinscope.home", "..")).resolve("docs/mapping.md");

    @TempDir Path folder = Path.of(".");

    @Test
    void the_files_of_the_example_are_read_by_its_mapping() throws Exception {
        Files.write(
                folder.resolve("房产202011.csv"), block("csv").getBytes(Charset.forName("GB18030")));
        Files.createDirectories(folder.resolve("mappings"));
        Files.writeString(folder.resolve("mappings/房产.yaml"), block("yaml"));
        Extract extract =
                DeliveryFolder.list(folder, Mappings.in(List.of(folder.resolve("mappings"))), null)
                        .getFirst();
        List<String> facts = new ArrayList<>();
        try (Rows rows = Rows.open(extract)) {
            assertThat(rows.header().unknown()).isEmpty();
            Judge judge = new Judge(rows.header(), false);
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                assertThat(judge.judge(row)).isInstanceOf(Judged.Accepted.class);
                facts.add(((Judged.Accepted) judge.judge(row)).fact().values().toString());
            }
        }
        assertThat(facts)
                .containsExactly(
                        "[B0001, 321283194802050620, 0.5, null, 2000, 12500000, 城东街道东安8号, null,"
                                + " 2020-11-03, null]",
                        "[B0002, 321283194802050620, 0.5, null, null, 80000, 城东街道9号, null,"
                                + " 2020-11-03, null]");
    }

    private static String block(String language) throws IOException {
        String page = Files.readString(PAGE);
        String opening = "```" + language + "\n";
        int start = page.indexOf(opening) + opening.length();
        return page.substring(start, page.indexOf("```", start));
    }
}
