package org.kinscope.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.ingest.read.TestWorkbook.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.ingest.CheckReport;
import org.kinscope.ingest.FileReport;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.TestPeople;
import org.kinscope.ingest.read.TestWorkbook.Sheet;

/** What workbooks of departments really look like. */
class OddWorkbooksTest {

    private static final String LI = TestPeople.born("19500101", 11);
    private static final String ZHAO = TestPeople.born("19510101", 12);
    private static final String HEADER =
            row(1, cell("A1", "身份证号") + cell("B1", "姓名") + cell("C1", "出生日期"));

    @TempDir Path folder = Path.of(".");

    @Test
    void the_first_sheet_that_is_shown_is_read() throws IOException {
        write(
                List.of(
                        new Sheet("字典", true, row(1, cell("A1", "代码") + cell("B1", "含义"))),
                        new Sheet("人员", false, HEADER + person(2, LI, "李四")),
                        new Sheet("备份", false, HEADER + person(2, ZHAO, "赵六"))));
        FileReport report = report();
        assertThat(report.refused()).isNull();
        assertThat(report.loaded()).isEqualTo(1);
    }

    @Test
    void a_formula_is_what_it_last_gave_and_one_that_failed_is_refused() throws Exception {
        String formulas =
                row(
                        2,
                        "<c r=\"A2\" t=\"str\"><f>X2</f><v>"
                                + LI
                                + "</v></c>"
                                + "<c r=\"B2\" t=\"str\"><f>Y2</f><v>李四</v></c>"
                                + "<c r=\"C2\" s=\"1\"><f>Z2</f><v>18264</v></c>");
        String failed =
                row(
                        3,
                        cell("A3", ZHAO)
                                + "<c r=\"B3\" t=\"e\"><f>VLOOKUP(A3,X:Y,2)</f><v>#N/A</v></c>");
        write(List.of(new Sheet("a", false, HEADER + formulas + failed)));
        assertThat(rows().getFirst()).containsExactly(LI, "李四", "1950-01-01");
        FileReport report = report();
        assertThat(report.loaded()).isEqualTo(1);
        assertThat(report.reasons()).isEqualTo(Map.of("spreadsheet-error", 1L));
    }

    @Test
    void a_header_of_two_rows_with_merged_cells_under_a_title_is_found() throws Exception {
        write(
                List.of(
                        new Sheet(
                                "a",
                                false,
                                row(1, cell("A1", "泰州市人员花名册"))
                                        + row(2, cell("A2", "身份证号") + cell("B2", "基本信息"))
                                        + row(3, cell("B3", "姓名") + cell("C3", "出生日期"))
                                        + person(4, LI, "李四")
                                        + row(5, cell("A5", "合计") + cell("B5", "1")))));
        CheckReport report = Ingest.check(folder, Progress.SILENT);
        assertThat(report.files().getFirst().refused()).isNull();
        assertThat(report.files().getFirst().read()).isEqualTo(1);
        assertThat(report.isClean()).isTrue();
        assertThat(rows()).containsExactly(List.of(LI, "李四", ""));
    }

    private List<List<String>> rows() throws Exception {
        List<List<String>> all = new ArrayList<>();
        try (Rows rows = Rows.open(DeliveryFolder.list(folder).getFirst())) {
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row.fields());
            }
        }
        return all;
    }

    private FileReport report() {
        return Ingest.check(folder, Progress.SILENT).files().getFirst();
    }

    private void write(List<Sheet> sheets) throws IOException {
        Files.write(folder.resolve("persons.xlsx"), TestWorkbook.of(sheets));
    }

    private static String person(int number, String id, String name) {
        return row(number, cell("A" + number, id) + cell("B" + number, name));
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }
}
