package org.kinscope.synthetic.delivery;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one sheet, all cells text. It is written by hand because the libraries put the hour
 * of writing into the file, and the same city must give the same bytes.
 */
final class SheetFile implements ExtractFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** 1 January 2020 in the local time of the archive. */
    private static final java.time.LocalDateTime HOUR =
            java.time.LocalDateTime.of(2020, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private int rows;

    SheetFile(Path path) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(path)));
        part(
                "[Content_Types].xml",
                "<Types xmlns=\""
                        + PACKAGE
                        + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("/xl/workbook.xml", "sheet.main+xml")
                        + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                        + "</Types>");
        part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\""
                        + SHEET
                        + "\" xmlns:r=\""
                        + OFFICE
                        + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                        + "</workbook>");
        part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        begin("xl/worksheets/sheet1.xml");
        write("<worksheet xmlns=\"" + SHEET + "\"><sheetData>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + OFFICE
                + "/"
                + type
                + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(HOUR);
        zip.putNextEntry(entry);
        write(XML);
    }

    private void part(String name, String text) throws IOException {
        begin(name);
        write(text);
        zip.closeEntry();
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void row(List<String> cells) throws IOException {
        rows++;
        StringBuilder row = new StringBuilder("<row r=\"").append(rows).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            String text =
                    cells.get(i).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            row.append("<c r=\"")
                    .append((char) ('A' + i))
                    .append(rows)
                    .append("\" t=\"inlineStr\"><is><t>")
                    .append(text)
                    .append("</t></is></c>");
        }
        write(row.append("</row>").toString());
    }

    @Override
    public void close() throws IOException {
        write("</sheetData></worksheet>");
        zip.closeEntry();
        zip.close();
    }
}
