package org.kinscope.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a paper as it is to be printed, with the used part of a font in it. */
final class Pdf {

    private static final float MARGIN = 45;
    private static final float TEXT = 9;

    private final Font title;
    private final Font heading;
    private final Font head;
    private final Font text;
    private final Font small;

    private Pdf(BaseFont base) {
        title = new Font(base, 17, Font.BOLD);
        heading = new Font(base, 12, Font.BOLD);
        head = new Font(base, TEXT, Font.BOLD);
        text = new Font(base, TEXT);
        small = new Font(base, TEXT - 1);
    }

    /**
     * Writes it.
     *
     * @param font a TrueType font that has Chinese characters
     */
    static void write(Paper paper, Path font, OutputStream target) throws IOException {
        String file = font.toString();
        boolean collection = file.toLowerCase(Locale.ROOT).endsWith(".ttc");
        BaseFont base =
                BaseFont.createFont(
                        collection ? file + ",0" : file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        base.setSubset(true);
        new Pdf(base).write(paper, target);
    }

    private void write(Paper paper, OutputStream target) {
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, target);
        document.addTitle(paper.title());
        document.addCreator("Kinscope");
        document.open();
        Paragraph top = new Paragraph(paper.title(), title);
        top.setAlignment(Element.ALIGN_CENTER);
        top.setSpacingAfter(6);
        document.add(top);
        document.add(line(paper.subtitle(), text, 0));
        for (Paper.Section section : paper.sections()) {
            document.add(line(section.heading(), heading, 14));
            for (Paper.Block block : section.blocks()) {
                switch (block) {
                    case Paper.Head h -> document.add(line(h.text(), head, 6));
                    case Paper.Line l -> document.add(line(l.text(), text, 0));
                    case Paper.Table t -> {
                        if (!t.rows().isEmpty()) {
                            document.add(table(t));
                        }
                    }
                }
            }
        }
        document.add(line(paper.foot(), text, 14));
        document.close();
    }

    private static Paragraph line(String words, Font font, float before) {
        Paragraph paragraph = new Paragraph(font.getSize() * 1.5f, words, font);
        paragraph.setSpacingBefore(before);
        return paragraph;
    }

    private PdfPTable table(Paper.Table table) {
        PdfPTable drawn = new PdfPTable(table.header().size());
        drawn.setWidthPercentage(100);
        drawn.setSpacingBefore(4);
        drawn.setSpacingAfter(4);
        drawn.setHeaderRows(1);
        table.header().forEach(cell -> drawn.addCell(cell(cell, head)));
        table.rows().forEach(row -> row.forEach(cell -> drawn.addCell(cell(cell, small))));
        return drawn;
    }

    private static PdfPCell cell(String words, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(font.getSize() * 1.4f, words, font));
        cell.setPadding(3);
        return cell;
    }
}
