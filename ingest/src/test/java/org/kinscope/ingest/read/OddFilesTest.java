package org.kinscope.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.ingest.CheckReport;
import org.kinscope.ingest.FileReport;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Note;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.Reading;
import org.kinscope.ingest.TestPeople;

/** What text files of departments really look like. */
class OddFilesTest {

    private static final String LI = TestPeople.born("19500101", 11);
    private static final String ZHAO = TestPeople.born("19510101", 12);
    private static final String HEADER = "身份证号,死亡日期\n";
    private static final String ROWS = LI + ",2020-01-02\n" + ZHAO + ",2020-01-03\n";

    @TempDir Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void what_stands_between_fields_is_found_whatever_the_file_is_called(String separator)
            throws IOException {
        write("deaths.csv", (HEADER + ROWS).replace(",", separator));
        write("deaths-2.tsv", (HEADER + ROWS).replace(",", separator));
        write("deaths-3.txt", (HEADER + ROWS).replace(",", separator));
        assertThat(check().files()).extracting(FileReport::read).containsExactly(2L, 2L, 2L);
        assertThat(check().isClean()).isTrue();
    }

    @Test
    void commas_and_bars_inside_the_fields_of_a_file_with_semicolons_mean_nothing()
            throws IOException {
        write(
                "deposits.csv",
                "account_no;holder_id;institution;balance;as_of\n"
                        + ("62170001;" + LI + ";农行,泰州|分行;1,234.50;2020-11-30\n")
                        + ("62170002;" + LI + ";农行,泰州|分行;12,234.50;2020-11-30\n"));
        assertThat(check().files().getFirst().loaded()).isEqualTo(2);
    }

    @Test
    void rows_with_too_few_or_too_many_fields_are_refused_one_by_one() throws IOException {
        write(
                "deaths.csv",
                HEADER + ROWS + LI + "\n" + LI + ",2020-01-02,x\n" + LI + ",2020-01-02,\n");
        FileReport report = check().files().getFirst();
        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.reasons()).isEqualTo(Map.of("wrong-column-count", 3L));
    }

    @Test
    void a_separator_at_the_end_of_all_rows_is_accepted_with_and_without_one_in_the_header()
            throws IOException {
        String trailing = ROWS.replace("\n", ",\n");
        write("deaths-1.csv", HEADER + trailing);
        write("deaths-2.csv", HEADER.replace("\n", ",,\n") + trailing.replace("\n", ",\n"));
        write("deaths-3.csv", HEADER.replace("\n", ",,\n") + ROWS);
        assertThat(check().files()).extracting(FileReport::read).containsExactly(2L, 2L, 2L);
        assertThat(check().isClean()).isTrue();
        assertThat(check().files()).allMatch(file -> file.unknownColumns().isEmpty());
    }

    @Test
    void a_title_above_and_totals_blanks_and_signatures_below_are_no_rows() throws IOException {
        write(
                "deaths.csv",
                "泰州市2020年火化登记表,\n,\n"
                        + HEADER
                        + ROWS
                        + "合 计,2\n,\n,,\n制表人：张三,审核人：李四\n打印日期：2020年12月1日\n共 2 条记录\n");
        CheckReport report = check();
        assertThat(report.files().getFirst().read()).isEqualTo(2);
        assertThat(report.isClean()).isTrue();
        assertThat(report.notes()).containsExactly(new Note("not-a-row", "deaths", 8));
    }

    @Test
    void what_looks_like_an_end_in_the_middle_is_a_bad_row() throws IOException {
        write("deaths.csv", HEADER + LI + ",2020-01-02\n合计,1\n,\n" + ZHAO + ",2020-01-03\n");
        FileReport report = check().files().getFirst();
        assertThat(report.read()).isEqualTo(4);
        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.quarantined()).isEqualTo(2);
        assertThat(check().notes()).isEmpty();
    }

    @Test
    void files_that_were_put_together_with_their_headers_are_read() throws IOException {
        write(
                "deaths.csv",
                "\uFEFF" + HEADER + LI + ",2020-01-02\n\uFEFF" + HEADER + ZHAO + ",2020-01-03\n");
        CheckReport report = check();
        assertThat(report.files().getFirst().read()).isEqualTo(2);
        assertThat(report.isClean()).isTrue();
        assertThat(report.notes()).containsExactly(new Note("not-a-row", "deaths", 1));
    }

    @Test
    void nul_bytes_ctrl_z_and_mixed_line_ends_change_nothing() throws IOException {
        write(
                "deaths.csv",
                "身份证号,死亡日期\r\n\0" + LI + "\0\0,2020-01-02\r" + ZHAO + ",2020-01-03\n\u001A");
        assertThat(check().files().getFirst().loaded()).isEqualTo(2);
        assertThat(check().isClean()).isTrue();
    }

    @Test
    void utf16_with_its_mark_is_read_and_without_it_asked_about() throws IOException {
        byte[] le = (HEADER + ROWS).getBytes(StandardCharsets.UTF_16LE);
        write("deaths-1.csv", ("\uFEFF" + HEADER + ROWS).getBytes(StandardCharsets.UTF_16LE));
        write("deaths-2.csv", ("\uFEFF" + HEADER + ROWS).getBytes(StandardCharsets.UTF_16BE));
        write("deaths-3.csv", le);
        assertThat(check().files())
                .extracting(FileReport::encoding)
                .containsExactly("utf-16le", "utf-16be", null);
        assertThat(check().files().get(2).refused()).isEqualTo("unknown-encoding");
        assertThat(check().files().get(2).refusedBecause()).contains("--encoding");
        FileReport said =
                Ingest.check(folder, null, new Reading(List.of(), "utf-16le"), Progress.SILENT)
                        .files()
                        .get(2);
        assertThat(said.encoding()).isEqualTo("utf-16le");
        assertThat(said.read()).isEqualTo(2);
    }

    @Test
    void few_characters_that_both_encodings_have_are_asked_about_and_ascii_is_not()
            throws IOException {
        String ascii = "id_number,name\n" + LI + ",";
        write("persons-1.csv", (ascii + "模\n").getBytes(Charset.forName("GB18030")));
        write("persons-2.csv", (ascii + "Li\n").getBytes(StandardCharsets.US_ASCII));
        write("persons-3.csv", (ascii + "李四\n").getBytes(StandardCharsets.UTF_8));
        write("persons-4.csv", (ascii + "李四\n").getBytes(Charset.forName("GB18030")));
        assertThat(check().files())
                .extracting(FileReport::refused)
                .containsExactly("ambiguous-encoding", null, null, null);
        assertThat(check().files())
                .extracting(FileReport::encoding)
                .containsExactly(null, "utf-8", "utf-8", "gb18030");
    }

    @Test
    void a_workbook_under_the_name_of_a_text_and_an_old_one_are_told() throws IOException {
        write("deaths.csv", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        write("deaths.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertThat(check().files())
                .extracting(FileReport::refusedBecause)
                .satisfiesExactly(
                        csv -> assertThat(csv).contains("call it .xlsx"),
                        xls -> assertThat(xls).contains("save the workbook as .xlsx"));
    }

    @Test
    void the_word_of_a_failed_formula_is_no_name_and_no_address() throws IOException {
        write("persons.csv", "身份证号,姓名,住址\n" + LI + ",#N/A,\n" + ZHAO + ",赵四,#REF!\n");
        assertThat(check().files().getFirst().reasons()).isEqualTo(Map.of("spreadsheet-error", 2L));
    }

    private CheckReport check() {
        return Ingest.check(folder, Progress.SILENT);
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }
}
