package org.kinscope.api.quarantine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.judge.Masks;
import org.kinscope.ingest.quarantine.QuarantineWords;
import org.kinscope.ingest.quarantine.RawRow;
import org.kinscope.ingest.read.ReturnColumns;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;

/**
 * Hands refused rows back to their department: one table for each file that was delivered, with the
 * department's own columns in their order and under their names. Before them stand the entry, the
 * line, the reason and the right form; reading passes over these, so that the corrected table is a
 * delivery as it is. They stand first since a refused row may have more fields than its header.
 */
public final class QuarantineExport {

    private static final Question FILES =
            Question.beside(QuarantineExport.class, "files.cypher");
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final QuarantineEntries entries;
    private final GraphReader graph;
    private final PersonIds ids;
    private final boolean chinese;

    /**
     * @param graph where the entries are
     * @param ids unseals the rows
     * @param chinese whether reasons are told in Chinese, else in English
     */
    public QuarantineExport(GraphReader graph, PersonIds ids, boolean chinese) {
        this.entries = new QuarantineEntries(graph);
        this.graph = graph;
        this.ids = ids;
        this.chinese = chinese;
    }

    /**
     * A delivered file that has rows to be handed back.
     *
     * @param deliveryNo the delivery
     * @param fileNo the file in it
     * @param name its name
     * @param dataset its dataset
     * @param rows how many rows are handed back
     * @param header its header as it came
     * @param columns the dataset's column for each field of the header; empty where it is none
     */
    public record SourceFile(
            int deliveryNo,
            int fileNo,
            String name,
            String dataset,
            int rows,
            List<String> header,
            List<String> columns) {

        /** {@return the name of the table, by which it is read as the same dataset again} */
        public String tableName(TableFormat format) {
            String stem = name.replaceFirst("(?i)\\.(csv|tsv|xlsx)(\\.gz)?$", "");
            return stem
                    + "-d"
                    + deliveryNo
                    + (format == TableFormat.XLSX ? ".xlsx" : ".csv");
        }

        /** {@return the form in which it came: a workbook, or text} */
        public TableFormat form() {
            return name.toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx")
                    ? TableFormat.XLSX
                    : TableFormat.CSV;
        }

        String place() {
            return "%06d/%04d/".formatted(deliveryNo, fileNo);
        }
    }

    /**
     * {@return the files that have rows to be handed back}
     *
     * @param filter names the department and the states
     */
    public List<SourceFile> files(QuarantineFilter filter) {
        return graph.list(FILES, now(), filter.parameters(), QuarantineExport::file);
    }

    /** {@return the entries of a file, for the audit log} */
    public List<String> entriesOf(SourceFile file, QuarantineFilter filter) {
        List<String> found = new ArrayList<>(file.rows());
        entries.forEachRaw(
                file.place(), filter, now(), row -> found.add(row.getText("entryId")));
        return found;
    }

    /**
     * Writes the rows of a file.
     *
     * @param folder where to
     * @param reveal whether numbers stand in clear, which the caller has audited; a masked table
     *     cannot be taken again
     * @return the table
     */
    public Path write(
            SourceFile file,
            QuarantineFilter filter,
            Path folder,
            TableFormat format,
            boolean reveal)
            throws IOException {
        Path path = folder.resolve(file.tableName(format));
        OutFile.write(path, out -> write(file, filter, out, format, reveal));
        return path;
    }

    private void write(
            SourceFile file,
            QuarantineFilter filter,
            OutputStream out,
            TableFormat format,
            boolean reveal)
            throws IOException {
        if (format == TableFormat.CSV) {
            // Without it a spreadsheet takes Chinese text for another encoding.
            out.write(BOM);
        }
        List<String> header = new ArrayList<>();
        header.add(name(reveal ? ReturnColumns.ENTRY : ReturnColumns.MASKED));
        header.add(name(ReturnColumns.LINE));
        header.add(name(ReturnColumns.REASON));
        header.add(name(ReturnColumns.RIGHT_FORM));
        file.header().forEach(field -> header.add(ReturnColumns.harmless(field)));
        List<IOException> fault = new ArrayList<>();
        try (TableFormat.Sheet sheet = format.open(out, header)) {
            entries.forEachRaw(
                    file.place(),
                    filter,
                    now(),
                    entry -> {
                        try {
                            if (fault.isEmpty()) {
                                sheet.row(row(file, entry, reveal));
                            }
                        } catch (IOException e) {
                            fault.add(e);
                        }
                    });
            if (!fault.isEmpty()) {
                throw fault.getFirst();
            }
        }
    }

    private List<@Nullable String> row(SourceFile file, Row entry, boolean reveal) {
        List<String> fields = RawRow.fields(ids.unseal(entry.getText("rowCipher")));
        List<@Nullable String> row = new ArrayList<>();
        row.add(entry.getText("entryId"));
        Integer line = entry.integer("line");
        row.add(line == null ? "" : line.toString());
        row.add(reason(file, entry));
        row.add(said(QuarantineWords.rightForm(entry.getText("rightForm"))));
        boolean shifted = fields.size() != file.header().size();
        for (int i = 0; i < fields.size(); i++) {
            String field = reveal ? fields.get(i) : masked(file, shifted ? -1 : i, fields.get(i));
            row.add(ReturnColumns.harmless(field));
        }
        return row;
    }

    private static SourceFile file(Row row) {
        return new SourceFile(
                row.getInt("deliveryNo"),
                row.getInt("fileNo"),
                row.getText("name"),
                row.getText("dataset"),
                row.getInt("rows"),
                row.texts("header"),
                row.texts("columns"));
    }

    private String reason(SourceFile file, Row entry) {
        String words = said(QuarantineWords.reason(entry.getText("reason")));
        String column = entry.text("column");
        if (column == null) {
            return words;
        }
        List<String> theirs = new ArrayList<>();
        for (String one : column.split("\\+")) {
            int place = file.columns().indexOf(one);
            theirs.add(place < 0 ? one : file.header().get(place));
        }
        return String.join("+", theirs) + (chinese ? "：" : ": ") + words;
    }

    private static String masked(SourceFile file, int place, String field) {
        Column column = place < 0 ? null : column(file, file.columns().get(place));
        if (column == null) {
            return Masks.numbersIn(field, null);
        }
        String shown =
                switch (column.type()) {
                    case ID_NUMBER, CERTIFICATE, ACCOUNT, PHONE -> Masks.shown(column, field);
                    default -> Masks.numbersIn(field, column.type());
                };
        return shown == null ? "" : shown;
    }

    private static @Nullable Column column(SourceFile file, String name) {
        Dataset dataset = Datasets.bundled().get(file.dataset());
        return name.isEmpty() ? null : dataset.columns().get(dataset.indexOf(name));
    }

    private String name(List<String> names) {
        return chinese ? names.getFirst() : names.getLast();
    }

    private String said(Words words) {
        return chinese ? words.zh() : words.en();
    }

    private static AsOf now() {
        return AsOf.city(LocalDate.EPOCH);
    }
}
