package org.kinscope.api.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kinscope.api.ledger.MonthlyReport.Cell;

/** The form as a workbook. */
final class MonthlyWorkbook {

    private static final int COLUMNS = 8;
    private static final String COUNT = "#,##0.###";
    private static final String MONEY = "#,##0.00";
    private static final int TITLE = 16;

    private final MonthlyForm form;
    private int line;

    MonthlyWorkbook(MonthlyForm form) {
        this.form = form;
    }

    void write(OutputStream target) throws IOException {
        try (Workbook workbook = new Workbook(target, "Kinscope", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("月报");
            for (int i = 0; i < COLUMNS; i++) {
                sheet.width(i, i < 3 ? 24 : 16);
            }
            wide(sheet, form.title());
            sheet.range(0, 0, 0, COLUMNS - 1)
                    .style()
                    .bold()
                    .fontSize(TITLE)
                    .horizontalAlignment("center")
                    .set();
            sheet.value(line, 0, form.unit());
            sheet.value(line, 3, form.period());
            sheet.value(line, 5, form.measures());
            line++;
            table(sheet, form.roll());
            line++;
            table(sheet, form.paid());
            line++;
            form.notes().forEach(note -> wide(sheet, note));
            wide(sheet, form.signatures());
        }
    }

    private void wide(Worksheet sheet, String text) {
        sheet.value(line, 0, text);
        sheet.range(line, 0, line, COLUMNS - 1).merge();
        line++;
    }

    private void table(Worksheet sheet, MonthlyForm.Sheet table) {
        int width = table.header().size();
        wide(sheet, table.title());
        for (int i = 0; i < width; i++) {
            sheet.value(line, i, table.header().get(i));
        }
        sheet.range(line, 0, line, width - 1)
                .style()
                .bold()
                .horizontalAlignment("center")
                .borderStyle("thin")
                .set();
        line++;
        for (int row = 0; row < table.rows().size(); row++) {
            cells(sheet, table.rows().get(row), row == table.rows().size() - 1);
            line++;
        }
    }

    private void cells(Worksheet sheet, List<Cell> cells, boolean total) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.number() == null) {
                sheet.value(line, i, cell.text());
            } else {
                sheet.value(line, i, cell.number());
            }
            var style = sheet.style(line, i).borderStyle("thin");
            if (cell.number() != null) {
                style = style.format(cell.money() ? MONEY : COUNT);
            }
            (total ? style.bold() : style).set();
        }
    }
}
