package org.kinscope.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.ingest.CheckReport;
import org.kinscope.ingest.DeliveryRefused;
import org.kinscope.ingest.FileReport;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.TestPeople;

class FilesTest {

    private static final String LI = TestPeople.born("19500101", 11);
    private static final String ZHAO = TestPeople.born("19510101", 12);
    private static final String DEATHS =
            "身份证号,死亡日期\n" + LI + ",2020-01-02\n" + ZHAO + ",2020-01-03\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir Path folder = Path.of(".");

    @Test
    void utf8_with_and_without_bom_and_gb18030_are_told_apart() throws IOException {
        write("deaths-a.csv", DEATHS.getBytes(StandardCharsets.UTF_8));
        write("deaths-b.csv", ("\uFEFF" + DEATHS).getBytes(StandardCharsets.UTF_8));
        write("deaths-c.csv", DEATHS.getBytes(GB18030));
        assertThat(check().files())
                .extracting(FileReport::encoding)
                .containsExactly("utf-8", "utf-8-bom", "gb18030");
        assertThat(check().files()).extracting(FileReport::read).containsOnly(2L);
        assertThat(check().files()).extracting(FileReport::unchanged).containsExactly(0L, 2L, 2L);
    }

    @Test
    void other_encodings_are_refused() throws IOException {
        write("deaths-a.csv", DEATHS.getBytes(StandardCharsets.UTF_16LE));
        byte[] damaged = (DEATHS + "海海海海海海").getBytes(StandardCharsets.UTF_8);
        write("deaths-b.csv", Arrays.copyOf(damaged, damaged.length - 1));
        assertThat(check().files())
                .extracting(FileReport::refused)
                .containsExactly("unknown-encoding", "unknown-encoding");
        assertThat(check().files()).extracting(FileReport::read).containsOnly(0L);
    }

    @Test
    void tabs_gzip_and_both_are_read() throws IOException {
        write("deaths-a.tsv", DEATHS.replace(',', '\t').getBytes(StandardCharsets.UTF_8));
        write("deaths-b.csv.gz", gzip(DEATHS));
        write("deaths-c.tsv.gz", gzip(DEATHS.replace(',', '\t')));
        assertThat(check().files()).extracting(FileReport::read).containsExactly(2L, 2L, 2L);
        assertThat(check().isClean()).isTrue();
    }

    @Test
    void a_gzip_file_that_is_cut_short_is_refused_whole() throws IOException {
        byte[] whole = gzip(DEATHS.repeat(50));
        write("deaths.csv.gz", Arrays.copyOf(whole, whole.length - 9));
        assertRefused("truncated-gzip");
    }

    @Test
    void a_file_that_ends_in_an_open_quote_is_refused_whole() throws IOException {
        write(
                "deaths.csv",
                (DEATHS + "\"" + LI + ",2020-01-02\n").getBytes(StandardCharsets.UTF_8));
        assertRefused("open-quote");
    }

    @Test
    void an_empty_file_and_one_of_blanks_are_refused() throws IOException {
        write("deaths.csv", new byte[0]);
        assertRefused("empty-file");
        write("deaths.csv", " \n\n".getBytes(StandardCharsets.UTF_8));
        assertRefused("empty-file");
        write("deaths.csv", new byte[0]);
    }

    @Test
    void a_header_without_a_required_column_is_refused() throws IOException {
        write("deaths.csv", ("身份证号,日子\n" + LI + ",2020-01-02\n").getBytes(StandardCharsets.UTF_8));
        FileReport report = assertRefused("missing-column");
        assertThat(report.refusedBecause()).contains("died_on (死亡日期)");
    }

    @Test
    void a_column_that_stands_twice_is_refused() throws IOException {
        write("deaths.csv", "id_number,身份证号,died_on\n".getBytes(StandardCharsets.UTF_8));
        assertRefused("repeated-column");
    }

    @Test
    void unknown_columns_are_reported_once_and_kept_out() throws IOException {
        write(
                "deaths.csv",
                ("备注, DIED_ON ,＊id_number,x\na," + "2020-01-02," + LI + ",b\n")
                        .replace("＊", "*")
                        .getBytes(StandardCharsets.UTF_8));
        FileReport report = check().files().getFirst();
        assertThat(report.unknownColumns()).containsExactly("备注", "x");
        assertThat(report.loaded()).isEqualTo(1);
    }

    @Test
    void quotes_commas_and_line_breaks_in_a_field_are_one_field_and_lines_count_on()
            throws IOException, FileRefused {
        write(
                "reports.csv",
                ("report_no,channel,hardship,reported_on,text\r\n"
                                + "X1,grid,illness,2020-01-01,\"a,\"\"b\"\"\r\nc\"\r\n"
                                + "\uFEFFX2,grid,illness,2020-01-01,\"\"\r\n"
                                + "\r\nX3,grid,illness,2020-01-01,\"d\"e\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        try (Rows rows = Rows.open(DeliveryFolder.list(folder).getFirst())) {
            assertThat(rows.next())
                    .isEqualTo(
                            new SourceRow(
                                    2,
                                    List.of(
                                            "X1",
                                            "grid",
                                            "illness",
                                            "2020-01-01",
                                            "a,\"b\"\r\nc")));
            assertThat(rows.next())
                    .isEqualTo(
                            new SourceRow(4, List.of("X2", "grid", "illness", "2020-01-01", "")));
            SourceRow third = rows.next();
            assertThat(third).isNotNull().extracting(SourceRow::line).isEqualTo(6L);
            assertThat(rows.next()).isNull();
        }
        assertThat(check().files().getFirst().reasons())
                .isEqualTo(Map.of("wrong-column-count", 1L));
    }

    @Test
    void a_workbook_may_leave_out_cells_and_hold_days_as_numbers() throws IOException {
        write(
                "kin_filings.xlsx",
                TestWorkbook.of(row(2, LI, ZHAO, 1, "43891") + row(4, LI, LI, 0, "43892")));
        FileReport report = check().files().getFirst();
        assertThat(report.refused()).isNull();
        assertThat(report.encoding()).isEqualTo("xlsx");
        assertThat(report.read()).isEqualTo(2);
        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.quarantined()).isZero();
    }

    @Test
    void a_day_in_a_workbook_is_the_day_that_a_spreadsheet_shows() throws IOException, FileRefused {
        write("kin_filings.xlsx", TestWorkbook.of(row(2, LI, ZHAO, 1, "43891")));
        try (Rows rows = Rows.open(DeliveryFolder.list(folder).getFirst())) {
            assertThat(rows.next())
                    .isEqualTo(new SourceRow(2, List.of(LI, ZHAO, "", "2020-03-01")));
        }
    }

    @Test
    void a_workbook_that_is_cut_short_is_refused_whole() throws IOException {
        byte[] whole = TestWorkbook.of(row(2, LI, ZHAO, 1, "43891").repeat(20));
        write("kin_filings.xlsx", Arrays.copyOf(whole, whole.length / 2));
        assertRefused("truncated-xlsx");
    }

    @Test
    void a_file_that_fits_no_dataset_is_reported_and_the_others_go_on() throws IOException {
        write("deaths.csv", DEATHS.getBytes(StandardCharsets.UTF_8));
        write("weather.csv", DEATHS.getBytes(StandardCharsets.UTF_8));
        write("deaths.pdf", DEATHS.getBytes(StandardCharsets.UTF_8));
        write(".hidden.csv", DEATHS.getBytes(StandardCharsets.UTF_8));
        assertThat(check().files())
                .extracting(FileReport::file, FileReport::refused)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("deaths.csv", null),
                        org.assertj.core.groups.Tuple.tuple("deaths.pdf", "unknown-format"),
                        org.assertj.core.groups.Tuple.tuple("weather.csv", "unknown-dataset"));
    }

    @Test
    void the_same_key_with_other_values_is_refused_in_whatever_file_it_comes() throws IOException {
        write("deaths-1.csv", DEATHS.getBytes(StandardCharsets.UTF_8));
        write(
                "deaths-2.csv",
                ("id_number,died_on\n" + LI + ",20200102\n" + ZHAO + ",2020-01-04\n")
                        .getBytes(StandardCharsets.UTF_8));
        FileReport second = check().files().get(1);
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.reasons()).isEqualTo(Map.of("duplicate-key-differs", 1L));
    }

    @Test
    void a_folder_without_extracts_and_a_missing_folder_are_refused() {
        assertThatThrownBy(this::check)
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("has no extract");
        assertThatThrownBy(() -> Ingest.check(folder.resolve("nowhere"), Progress.SILENT))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("is no folder");
    }

    @Test
    void the_digest_of_a_delivery_does_not_hang_on_the_names_of_its_files() throws IOException {
        write("deaths-1.csv", DEATHS.getBytes(StandardCharsets.UTF_8));
        String digest = DeliveryFolder.digest(DeliveryFolder.list(folder));
        Files.move(folder.resolve("deaths-1.csv"), folder.resolve("deaths-2.csv"));
        assertThat(DeliveryFolder.digest(DeliveryFolder.list(folder))).isEqualTo(digest);
        write("deaths-2.csv", (DEATHS + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(DeliveryFolder.digest(DeliveryFolder.list(folder))).isNotEqualTo(digest);
    }

    private FileReport assertRefused(String reason) {
        FileReport report = check().files().getFirst();
        assertThat(report.refused()).isEqualTo(reason);
        assertThat(report.read()).isZero();
        return report;
    }

    private CheckReport check() {
        return Ingest.check(folder, Progress.SILENT);
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String row(int number, String official, String relative, int style, String day) {
        return """
                <row r="%1$d"><c r="A%1$d" t="inlineStr"><is><t>%2$s</t></is></c>\
                <c r="B%1$d" t="inlineStr"><is><t>%3$s</t></is></c>\
                <c r="D%1$d" s="%4$d"><v>%5$s</v></c></row>"""
                .formatted(number, official, relative, style, day);
    }
}
