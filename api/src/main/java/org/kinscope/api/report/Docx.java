package org.kinscope.api.report;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes a paper as a text document that can be changed. */
public final class Docx {

    private static final String FONT = "SimSun";
    private static final int TITLE = 18;
    private static final int HEADING = 13;
    private static final int TEXT = 10;

    private Docx() {}

    /** Writes the paper; the target stays open. */
    public static void write(Paper paper, OutputStream target) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreator("Kinscope");
            document.getProperties().getCoreProperties().setTitle(paper.title());
            XWPFParagraph title = paragraph(document, paper.title(), TITLE, true);
            title.setAlignment(ParagraphAlignment.CENTER);
            paragraph(document, paper.subtitle(), TEXT, false);
            for (Paper.Section section : paper.sections()) {
                paragraph(document, section.heading(), HEADING, true).setSpacingBefore(240);
                for (Paper.Block block : section.blocks()) {
                    switch (block) {
                        case Paper.Head head ->
                                paragraph(document, head.text(), TEXT, true).setSpacingBefore(120);
                        case Paper.Line line -> paragraph(document, line.text(), TEXT, false);
                        case Paper.Table table -> table(document, table);
                    }
                }
            }
            paragraph(document, paper.foot(), TEXT, false).setSpacingBefore(240);
            document.write(target);
        }
    }

    private static XWPFParagraph paragraph(
            XWPFDocument document, String text, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, text, size, bold);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }

    private static void table(XWPFDocument document, Paper.Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        int columns = table.header().size();
        XWPFTable drawn = document.createTable(table.rows().size() + 1, columns);
        drawn.setWidth("100%");
        for (int column = 0; column < columns; column++) {
            cell(drawn.getRow(0).getCell(column), table.header().get(column), true);
            for (int row = 0; row < table.rows().size(); row++) {
                cell(
                        drawn.getRow(row + 1).getCell(column),
                        table.rows().get(row).get(column),
                        false);
            }
        }
        drawn.getRow(0).setRepeatHeader(true);
    }

    private static void cell(XWPFTableCell cell, String text, boolean bold) {
        run(cell.getParagraphs().getFirst(), text, TEXT - 1, bold);
    }
}
