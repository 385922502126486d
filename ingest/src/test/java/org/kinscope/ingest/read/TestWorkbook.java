package org.kinscope.ingest.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks part by part, so that their cells may be missing or odd. */
final class TestWorkbook {

    private TestWorkbook() {}

    /** A sheet: its name, whether it is hidden, and its rows as they stand in the file. */
    record Sheet(String name, boolean hidden, String rows) {}

    /** {@return a workbook with the header of kin filings and those rows of its sheet} */
    static byte[] of(String rows) throws IOException {
        String header =
                "<row r=\"1\">"
                        + cell("A1", "经办人身份证号")
                        + cell("B1", "近亲属身份证号")
                        + cell("C1", "救助家庭编号")
                        + cell("D1", "备案日期")
                        + "</row>";
        return of(List.of(new Sheet("a", false, header + rows)));
    }

    /** {@return a workbook with those sheets} */
    static byte[] of(List<Sheet> sheets) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        StringBuilder named = new StringBuilder();
        StringBuilder related = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            Sheet sheet = sheets.get(i - 1);
            named.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>"
                            .formatted(
                                    sheet.name(), i, sheet.hidden() ? "state=\"hidden\"" : "", i));
            related.append(
                    "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                            .formatted(i, office, i));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\""
                            + packages
                            + "\"><Relationship Id=\"rId1\" Type=\""
                            + office
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\""
                            + main
                            + "\" xmlns:r=\""
                            + office
                            + "\"><sheets>"
                            + named
                            + "</sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\""
                            + packages
                            + "\">"
                            + related
                            + "<Relationship Id=\"rIdStyles\" Type=\""
                            + office
                            + "/styles\" Target=\"styles.xml\"/></Relationships>");
            entry(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\""
                            + main
                            + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            for (int i = 1; i <= sheets.size(); i++) {
                entry(
                        zip,
                        "xl/worksheets/sheet" + i + ".xml",
                        "<worksheet xmlns=\""
                                + main
                                + "\"><sheetData>"
                                + sheets.get(i - 1).rows()
                                + "</sheetData></worksheet>");
            }
        }
        return bytes.toByteArray();
    }

    /** {@return a cell of text} */
    static String cell(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text)
                        .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
