package org.kinscope.api.ledger;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.ledger.MonthlyReport.Cell;
import org.kinscope.api.report.Docx;
import org.kinscope.api.report.Paper;
import org.kinscope.graph.finding.Words;

/**
 * The form of the monthly report that offices use: title, reporting unit, month and units, two
 * tables with totals, notes, and the line of who is responsible and who filled it in.
 *
 * @param report the figures
 * @param names what codes are called
 * @param language picks one of two languages
 * @param published whether counts of one to four, and the yuan of their rows, are left out
 */
public record MonthlyForm(
        MonthlyReport report, Names names, Function<Words, String> language, boolean published) {

    private static final String BOM = "\uFEFF";

    /** A table of the form. */
    record Sheet(String title, List<String> header, List<List<Cell>> rows) {}

    String title() {
        return say("社会救助月报表", "Monthly report of social assistance");
    }

    /** The division that reports; a city that is not named by a prefix is the whole graph. */
    String unit() {
        return say("填报单位：", "reporting unit: ")
                + (report.division().isEmpty()
                        ? say("全市", "the whole city")
                        : language.apply(names.division(report.division())));
    }

    String period() {
        return language.apply(
                new Words(
                        "报告期：%d年%d月"
                                .formatted(
                                        report.ledger().month().getYear(),
                                        report.ledger().month().getMonthValue()),
                        "month: " + report.ledger().month()));
    }

    String measures() {
        return say("计量单位：户、人、人次、元", "in households, persons, person-times and yuan");
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        report.notes().forEach(words -> notes.add(language.apply(words)));
        if (published) {
            notes.add(
                    say(
                            "1至4的数以“<5”表示，其金额不列。",
                            "Counts of one to four read <5; the yuan of their rows are left out."));
        }
        return notes;
    }

    String signatures() {
        return say(
                "单位负责人：＿＿＿＿＿　填表人：＿＿＿＿＿　填报日期：＿＿＿＿年＿＿月＿＿日",
                "responsible: ____________  filled in by: ____________  on: ____________");
    }

    Sheet roll() {
        List<List<Cell>> rows = new ArrayList<>();
        for (MonthlyReport.Roll line : report.roll()) {
            rows.add(
                    row(
                            List.of(
                                    language.apply(names.status(line.key().what())),
                                    language.apply(names.division(line.key().division()))),
                            MonthlyReport.cells(line.line(), published)));
        }
        rows.add(
                row(
                        List.of(say("合计", "total"), ""),
                        MonthlyReport.cells(report.rollTotal(), published)));
        return new Sheet(
                say("一、在册救助对象（月末）", "1. On the roll at the end of the month"),
                List.of(
                        say("认定类别", "status"),
                        say("区划", "division"),
                        say("户数（户）", "households"),
                        say("人数（人）", "persons"),
                        say("户均人口（人）", "persons a household")),
                rows);
    }

    Sheet paid() {
        List<List<Cell>> rows = new ArrayList<>();
        for (MonthlyReport.Paid line : report.paid()) {
            rows.add(
                    row(
                            List.of(
                                    language.apply(names.programme(line.key().what())),
                                    language.apply(names.department(line.key().department())),
                                    language.apply(names.division(line.key().division()))),
                            MonthlyReport.cells(line.line(), published)));
        }
        rows.add(
                row(
                        List.of(say("合计", "total"), "", ""),
                        MonthlyReport.cells(report.paidTotal(), published)));
        return new Sheet(
                say("二、救助资金发放（本月）", "2. Paid in the month"),
                List.of(
                        say("救助项目", "programme"),
                        say("部门", "department"),
                        say("区划", "division"),
                        say("户数（户）", "households"),
                        say("人数（人）", "persons"),
                        say("人次（人次）", "person-times"),
                        say("金额（元）", "yuan"),
                        say("次均金额（元）", "yuan a person-time")),
                rows);
    }

    private static List<Cell> row(List<String> words, List<Cell> cells) {
        return Stream.concat(words.stream().map(Cell::text), cells.stream()).toList();
    }

    private String say(String zh, String en) {
        return language.apply(new Words(zh, en));
    }

    /** Writes the form as a text document. */
    public void writeDocx(OutputStream target) throws IOException {
        List<Paper.Section> sections = new ArrayList<>();
        for (Sheet sheet : List.of(roll(), paid())) {
            sections.add(
                    new Paper.Section(
                            sheet.title(),
                            List.of(
                                    new Paper.Table(
                                            sheet.header(),
                                            sheet.rows().stream()
                                                    .map(
                                                            row ->
                                                                    row.stream()
                                                                            .map(Cell::text)
                                                                            .toList())
                                                    .toList()))));
        }
        sections.add(
                new Paper.Section(
                        say("说明", "Notes"),
                        notes().stream().<Paper.Block>map(Paper.Line::new).toList()));
        Docx.write(
                new Paper(
                        title(),
                        unit() + "　" + period() + "　" + measures(),
                        sections,
                        signatures()),
                target);
    }

    /** Writes the form as a workbook of one sheet, with numbers that can be added up. */
    public void writeXlsx(OutputStream target) throws IOException {
        new MonthlyWorkbook(this).write(target);
    }

    /** Writes both tables one below the other, UTF-8 with BOM, for programs that need one. */
    public void writeCsv(OutputStream target) throws IOException {
        target.write(BOM.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Sheet paid = paid();
        Sheet roll = roll();
        try (TableFormat.Sheet csv = TableFormat.CSV.open(unclosed(target), head(paid))) {
            for (List<Cell> row : roll.rows()) {
                csv.row(
                        Arrays.<@Nullable String>asList(
                                "roll",
                                row.get(0).text(),
                                null,
                                row.get(1).text(),
                                row.get(2).text(),
                                row.get(3).text(),
                                null,
                                null,
                                row.get(4).text()));
            }
            for (List<Cell> row : paid.rows()) {
                List<@Nullable String> values = new ArrayList<>();
                values.add("paid");
                row.forEach(cell -> values.add(cell.text()));
                csv.row(values);
            }
        }
        target.close();
    }

    private List<String> head(Sheet paid) {
        List<String> head = new ArrayList<>(List.of(say("表", "table")));
        head.addAll(paid.header().subList(0, paid.header().size() - 1));
        head.set(1, say("类别或项目", "status or programme"));
        head.add(say("户均人口或次均金额", "persons a household or yuan a person-time"));
        return head;
    }

    private static OutputStream unclosed(OutputStream target) {
        return new FilterOutputStream(target) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
