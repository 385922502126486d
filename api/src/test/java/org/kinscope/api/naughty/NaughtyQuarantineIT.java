package org.kinscope.api.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.quarantine.QuarantineExport;
import org.kinscope.api.quarantine.QuarantineFilter;
import org.kinscope.api.quarantine.QuarantineState;
import org.kinscope.api.quarantine.SourceFile;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.IngestReport;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.migration.Migrations;
import org.kinscope.ingest.quarantine.RawRow;

/** Naughty strings that were refused go to their department and come back as they were. */
class NaughtyQuarantineIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final QuarantineFilter MARKET =
            new QuarantineFilter(
                    null, null, "market-regulation", null, List.of(QuarantineState.OPEN), null);
    private static final List<String> FORMULAS =
            List.of(
                    "=1+1", "'=1+1", "''=1+1", "'", "''", "-2", "+86 1", "@x", "\t=1", "'\tx",
                    "'x");

    @TempDir Path folder = Path.of(".");

    private final QuarantineExport export =
            new QuarantineExport(
                    new GraphReader(GraphForTests.driver(), Duration.ofMinutes(1)),
                    SampleCity.ids(),
                    true);

    @BeforeEach
    void rows_with_naughty_strings_are_refused() throws IOException {
        GraphForTests.wipe();
        Migrations.apply(GraphForTests.driver());
        Path delivery = Files.createDirectory(folder.resolve("delivery"));
        try (CsvWriter csv = CsvWriter.builder().build(delivery.resolve("companies.csv"))) {
            csv.writeRecord("uscc", "name", "address", "from_date", "备注");
            int n = 0;
            for (String text : NaughtyCity.STRINGS) {
                csv.writeRecord(NaughtyCity.uscc(n++), "x" + text, text, "2019-02-30", text);
            }
            for (String text : FORMULAS) {
                csv.writeRecord(NaughtyCity.uscc(n++), text, text, "2019-02-30", text);
            }
        }
        IngestReport report = ingest().run(delivery, DAY);
        assertThat(report.quarantined()).isEqualTo(NaughtyCity.STRINGS.size() + FORMULAS.size());
    }

    @AfterEach
    void the_graph_is_left_empty() {
        GraphForTests.wipe();
    }

    @Test
    void a_text_table_gives_every_row_back_letter_for_letter() throws IOException {
        Map<String, List<String>> before = rows();
        assertThat(before).hasSize(NaughtyCity.STRINGS.size() + FORMULAS.size());
        back(TableFormat.CSV);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_workbook_gives_every_row_back_but_for_what_no_workbook_holds() throws IOException {
        Map<String, List<String>> before = rows();
        back(TableFormat.XLSX);
        Map<String, List<String>> after = rows();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach(
                (entry, fields) ->
                        assertThat(after.get(entry).stream().map(NaughtyQuarantineIT::held))
                                .as(fields.get(1))
                                .isEqualTo(
                                        fields.stream().map(NaughtyQuarantineIT::held).toList()));
    }

    @Test
    void the_corrected_tables_close_every_entry() throws IOException {
        Path table = back(TableFormat.CSV);
        Path mended = Files.createDirectory(folder.resolve("mended")).resolve(table.getFileName());
        Files.writeString(mended, Files.readString(table).replace("2019-02-30", "2019-02-28"));
        IngestReport report = ingest().resubmit(mended, DAY);
        long right =
                NaughtyCity.STRINGS.size()
                        + FORMULAS.size()
                        - report.files().getFirst().quarantined();
        assertThat(report.corrections().corrected()).isEqualTo(right);
        // What is too long is wrong in another way.
        assertThat(report.files().getFirst().reasons().keySet())
                .isSubsetOf("too-long", "missing-required");
        assertThat(right).isGreaterThan(480);
    }

    private Ingest ingest() {
        return new Ingest(
                GraphForTests.driver(), SampleCity.ids(), folder.resolve("data"), Progress.SILENT);
    }

    private Path back(TableFormat format) throws IOException {
        List<SourceFile> files = export.files(MARKET);
        assertThat(files).hasSize(1);
        SourceFile file = files.getFirst();
        Path table = folder.resolve("out").resolve(file.tableName(format, Set.of()));
        assertThat(file.tableName(format, Set.of(table.getFileName().toString())))
                .isEqualTo("companies-d1-1" + (format == TableFormat.CSV ? ".csv" : ".xlsx"));
        export.write(file, MARKET, table, format, true);
        IngestReport report = ingest().resubmit(table, DAY);
        assertThat(report.files().getFirst().refused()).isNull();
        assertThat(report.corrections().open())
                .isEqualTo(NaughtyCity.STRINGS.size() + FORMULAS.size());
        return table;
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        GraphForTests.driver()
                .executableQuery(
                        "MATCH (q:QuarantineEntry {kind: 'row'}) RETURN q.entryId AS id,"
                                + " q.rowCipher AS row")
                .execute()
                .records()
                .forEach(
                        row ->
                                rows.put(
                                        row.get("id").asString(),
                                        RawRow.fields(
                                                SampleCity.ids()
                                                        .unseal(row.get("row").asString()))));
        return rows;
    }

    /** What XML can hold, with one kind of line end. */
    private static String held(String text) {
        StringBuilder held = new StringBuilder();
        text.codePoints()
                .filter(
                        c ->
                                c == '\t'
                                        || c == '\n'
                                        || (c >= 0x20 && c <= 0xD7FF)
                                        || (c >= 0xE000 && c <= 0xFFFD)
                                        || c >= 0x10000)
                .forEach(held::appendCodePoint);
        return held.toString();
    }
}
