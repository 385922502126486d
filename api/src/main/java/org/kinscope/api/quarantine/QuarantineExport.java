package org.kinscope.api.quarantine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

/**
 * Hands refused rows back to their department: one table for each file that was delivered, with the
 * department's own columns in their order and under their names. Before them stand the entry, the
 * line, the reason and the right form; reading passes over these, so that the corrected table is a
 * delivery as it is. They stand first since a refused row may have more fields than its header.
 */
public final class QuarantineExport {

    private static final Question FILES = Question.beside(QuarantineExport.class, "files.cypher");
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
     * {@return the files that have rows to be handed back}
     *
     * @param filter names the department and the states
     */
    public List<SourceFile> files(QuarantineFilter filter) {
        return graph.list(FILES, now(), filter.parameters(), SourceFile::of);
    }

    /**
     * What is told of a refused row apart from its fields.
     *
     * @param entryId its entry
     * @param key the values of its key columns joined by {@code |}; empty where its fields are
     *     shifted
     * @param column the column that is wrong, as the department calls it; null where the row is
     * @param value what stands there
     * @param rightForm what should stand there
     * @param reason why it is refused
     */
    public record Refused(
            String entryId,
            String key,
            @Nullable String column,
            @Nullable String value,
            String rightForm,
            Words reason) {}

    /** Gives the rows of a file, one after the other. */
    public void forEach(
            SourceFile file, QuarantineFilter filter, boolean reveal, Consumer<Refused> each) {
        entries.forEachRaw(
                file.place(),
                filter,
                now(),
                entry -> {
                    List<String> fields = fields(file, entry, reveal);
                    int place = file.columns().indexOf(entry.text("column"));
                    boolean shifted = fields.size() != file.header().size();
                    each.accept(
                            new Refused(
                                    entry.getText("entryId"),
                                    shifted ? "" : file.key(fields),
                                    file.theirs(entry.text("column")),
                                    shifted || place < 0 ? entry.text("value") : fields.get(place),
                                    said(QuarantineWords.rightForm(entry.getText("rightForm"))),
                                    QuarantineWords.reason(entry.getText("reason"))));
                });
    }

    /** {@return the entries of a file, for the audit log} */
    public List<String> entriesOf(SourceFile file, QuarantineFilter filter) {
        List<String> found = new ArrayList<>(file.rows());
        entries.forEachRaw(file.place(), filter, now(), row -> found.add(row.getText("entryId")));
        return found;
    }

    /**
     * Writes the rows of a file.
     *
     * @param table where to
     * @param reveal whether numbers stand in clear, which the caller has audited; a masked table
     *     cannot be taken again
     */
    public void write(
            SourceFile file,
            QuarantineFilter filter,
            Path table,
            TableFormat format,
            boolean reveal)
            throws IOException {
        OutFile.write(table, out -> write(file, filter, out, format, reveal));
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
        if (suggests(file)) {
            header.add(name(ReturnColumns.PROBABLY));
        }
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

    private static boolean suggests(SourceFile file) {
        return file.dataset().equals("persons");
    }

    private List<@Nullable String> row(SourceFile file, Row entry, boolean reveal) {
        List<@Nullable String> row = new ArrayList<>();
        row.add(entry.getText("entryId"));
        Integer line = entry.integer("line");
        row.add(line == null ? "" : line.toString());
        row.add(reason(file, entry));
        row.add(said(QuarantineWords.rightForm(entry.getText("rightForm"))));
        if (suggests(file)) {
            Suggestion suggestion = Suggestion.of(entry);
            row.add(suggestion == null ? "" : suggestion.line());
        }
        fields(file, entry, reveal).forEach(field -> row.add(ReturnColumns.harmless(field)));
        return row;
    }

    private List<String> fields(SourceFile file, Row entry, boolean reveal) {
        List<String> fields = RawRow.fields(ids.unseal(entry.getText("rowCipher")));
        if (reveal) {
            return fields;
        }
        boolean shifted = fields.size() != file.header().size();
        List<String> masked = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            masked.add(masked(file, shifted ? -1 : i, fields.get(i)));
        }
        return masked;
    }

    private String reason(SourceFile file, Row entry) {
        String words = said(QuarantineWords.reason(entry.getText("reason")));
        String column = file.theirs(entry.text("column"));
        return column == null ? words : column + (chinese ? "：" : ": ") + words;
    }

    private static String masked(SourceFile file, int place, String field) {
        Column column = place < 0 ? null : file.column(place);
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
