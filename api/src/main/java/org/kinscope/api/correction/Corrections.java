package org.kinscope.api.correction;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.quarantine.QuarantineExport;
import org.kinscope.graph.finding.Words;
import org.kinscope.ingest.identity.PersonIds;

/** All that a department should look at in its own records, as one table. */
public final class Corrections {

    private final List<CorrectionSource> sources;
    private final Function<Words, String> language;

    /**
     * @param graph where to read
     * @param ids shows personal numbers
     * @param chinese whether right forms are told in Chinese
     * @param language picks the language of the reasons
     */
    public Corrections(
            GraphReader graph, PersonIds ids, boolean chinese, Function<Words, String> language) {
        this.language = language;
        this.sources =
                List.of(
                        new RefusedRows(new QuarantineExport(graph, ids, chinese)),
                        new Disagreements(graph, ids),
                        new TwoNumbers(graph, ids));
    }

    /** {@return whom and what the table is about, for the audit log, sorted} */
    public List<String> subjectsOf(String department) {
        TreeSet<String> subjects = new TreeSet<>();
        forEach(department, false, one -> subjects.add(one.subject()));
        return List.copyOf(subjects);
    }

    /**
     * Writes the table and closes {@code out}.
     *
     * @param revealIds whether personal numbers stand in clear; the caller has audited it
     */
    public void write(OutputStream out, TableFormat format, String department, boolean revealIds)
            throws IOException {
        try (TableFormat.Sheet sheet = format.open(out, Correction.COLUMNS)) {
            forEach(
                    department,
                    revealIds,
                    one -> {
                        try {
                            sheet.row(one.cells(language.apply(one.reason())));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private void forEach(String department, boolean revealIds, Consumer<Correction> each) {
        sources.forEach(source -> source.forEach(department, revealIds, each));
    }
}
