package org.kinscope.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.ledger.MonthlyLedger;
import org.kinscope.analytics.ledger.PaidRow;
import org.kinscope.analytics.ledger.RollRow;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

class MonthlyFormTest {

    private static final String HAILING = "321202001001";

    private static MonthlyReport report() {
        List<PaidRow> paid = new ArrayList<>();
        List<RollRow> roll = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            paid.add(paid(i, "DIBAO", "600.50"));
            roll.add(
                    new RollRow(
                            new StatusSpell(
                                    "U" + i / 2,
                                    "dibao",
                                    Spell.ALWAYS,
                                    null,
                                    null,
                                    new Source(1, 2, i)),
                            new Membership(
                                    "p" + i, "U" + i / 2, true, Spell.ALWAYS, new Source(1, 3, i)),
                            HAILING));
        }
        paid.add(paid(0, "TEMP_URGENT", "1000.00"));
        return MonthlyReport.of(
                new MonthlyLedger(
                        YearMonth.of(2020, 12), paid, List.of(paid(9, "DIBAO", "5.00")), roll),
                "321202",
                6);
    }

    private static PaidRow paid(int person, String programme, String yuan) {
        return new PaidRow(
                new Payment(
                        "p" + person,
                        null,
                        false,
                        programme,
                        Yuan.parse(yuan),
                        LocalDate.of(2020, 12, 10),
                        "paid",
                        new Source(1, 4, person + 2)),
                programme,
                "civil-affairs",
                HAILING,
                Subject.person("p" + person));
    }

    private static MonthlyForm form(boolean published) {
        return new MonthlyForm(
                report(),
                new Names(PolicyCatalogue.load(), Map.of("321202000000", "海陵区")),
                Words::zh,
                published);
    }

    private static List<Row> sheet(boolean published) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        form(published).writeXlsx(file);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String text(Row row, int cell) {
        return row.getCellCount() <= cell
                ? ""
                : row.getOptionalCell(cell).map(Cell::getText).orElse("");
    }

    private static Row rowOf(List<Row> rows, String first) {
        return rows.stream().filter(r -> text(r, 0).equals(first)).findFirst().orElseThrow();
    }

    @Test
    void the_workbook_has_title_unit_month_measures_and_who_filled_it_in() throws IOException {
        List<Row> rows = sheet(false);
        assertThat(text(rows.get(0), 0)).isEqualTo("社会救助月报表");
        assertThat(text(rows.get(1), 0)).isEqualTo("填报单位：海陵区");
        assertThat(text(rows.get(1), 3)).isEqualTo("报告期：2020年12月");
        assertThat(text(rows.get(1), 5)).contains("户、人、人次、元");
        assertThat(text(rows.getLast(), 0)).contains("单位负责人").contains("填表人");
    }

    @Test
    void the_workbooks_figures_are_numbers() throws IOException {
        List<Row> rows = sheet(false);
        Row dibao =
                rows.stream()
                        .filter(r -> text(r, 1).equals("民政") && text(r, 5).equals("6"))
                        .findFirst()
                        .orElseThrow();
        assertThat(dibao.getCellAsNumber(6).orElseThrow()).isEqualByComparingTo("3603.00");
        assertThat(dibao.getCellAsNumber(7).orElseThrow()).isEqualByComparingTo("600.50");
        Row roll = rowOf(rows, form(false).roll().rows().getFirst().getFirst().text());
        assertThat(roll.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("3");
        assertThat(roll.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("2");
    }

    @Test
    void totals_count_each_person_once_and_are_no_sums_of_lines() {
        List<MonthlyReport.Cell> total = form(false).paid().rows().getLast();
        // Six by dibao, one of them by temporary aid too: six people, seven payments.
        assertThat(total.stream().map(MonthlyReport.Cell::text))
                .containsExactly("合计", "", "", "6", "6", "7", "4603.00", "657.57");
    }

    @Test
    void what_is_published_has_no_count_of_one_to_four_and_no_yuan_of_its_row() {
        List<List<MonthlyReport.Cell>> rows = form(true).paid().rows();
        assertThat(rows.get(1).stream().skip(3).map(MonthlyReport.Cell::text))
                .containsExactly("<5", "<5", "<5", "", "");
        assertThat(rows.get(0).stream().skip(3).map(MonthlyReport.Cell::text))
                .containsExactly("6", "6", "6", "3603.00", "600.50");
        assertThat(form(true).notes()).anyMatch(note -> note.contains("<5"));
    }

    @Test
    void money_that_came_back_is_told_beside_the_figures() {
        assertThat(form(false).notes()).anyMatch(note -> note.contains("1 笔 5.00 元退回或追回"));
    }

    @Test
    void the_document_has_both_tables_and_the_notes() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        form(false).writeDocx(file);
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(document.getTables()).hasSize(2);
            XWPFTable paid = document.getTables().get(1);
            assertThat(paid.getRow(paid.getNumberOfRows() - 1).getCell(6).getText())
                    .isEqualTo("4603.00");
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("社会救助月报表");
        }
    }

    @Test
    void the_table_begins_with_a_bom_and_has_one_row_a_line_and_total() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        form(false).writeCsv(file);
        String text = file.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF表,");
        // Header, dibao and total of the roll, two lines and total of what was paid.
        assertThat(text.lines()).hasSize(6);
        assertThat(text.lines().toList().getLast()).isEqualTo("paid,合计,,,6,6,7,4603.00,657.57");
    }

    @Test
    void a_figure_is_followed_to_its_rows_and_an_unknown_one_has_none() {
        MonthlyReport report = report();
        assertThat(report.paidRows("DIBAO/civil-affairs/321202")).hasSize(6);
        assertThat(report.paidRows("TEMP_URGENT/civil-affairs/321202"))
                .singleElement()
                .satisfies(r -> assertThat(r.payment().source()).isEqualTo(new Source(1, 4, 2)));
        assertThat(report.rollRows("roll:dibao/321202")).hasSize(6);
        assertThat(report.paidRows("roll:dibao/321202")).isNull();
        assertThat(FigureRows.columns(report, "nothing")).isNull();
        assertThat(FigureRows.columns(report, "roll:total")).contains("member_line");
    }
}
