package org.kinscope.bench.deliveries;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.DeliveredDivisions;
import org.kinscope.ingest.judge.DivisionCodes;
import org.kinscope.ingest.judge.Fact;
import org.kinscope.ingest.judge.Judge;
import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.read.DeliveryFolder;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;

/**
 * The right rows of a delivery in the plainest form, so that the peer has nothing to do but to load
 * them: one UTF-8 file a dataset, canonical names, one spelling for each value, money in fen, no
 * key twice.
 */
final class PlainRows implements AutoCloseable {

    private final Path folder;
    private final Map<Dataset, CsvWriter> files = new HashMap<>();
    private final Map<Dataset, Set<String>> keys = new HashMap<>();
    private long rows;

    private PlainRows(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the plain form of a delivery.
     *
     * @return how many rows there are
     */
    static long write(Path delivery, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (PlainRows plain = new PlainRows(folder)) {
            List<Extract> extracts = DeliveryFolder.list(delivery);
            DivisionCodes divisions = DeliveredDivisions.of(extracts);
            for (Extract extract : extracts) {
                try (Rows rows = Rows.open(extract)) {
                    Judge judge =
                            new Judge(rows.header(), rows.encoding().equals("xlsx"), divisions);
                    for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                        if (judge.judge(row) instanceof Judged.Accepted(Fact fact)) {
                            plain.write(fact);
                        }
                    }
                } catch (FileRefused e) {
                    throw new IOException(
                            extract.name() + " of the generated city was refused: " + e.reason(),
                            e);
                }
            }
            return plain.rows;
        }
    }

    private void write(Fact fact) throws IOException {
        Dataset dataset = fact.dataset();
        if (!keys.computeIfAbsent(dataset, any -> new HashSet<>()).add(fact.keyText())) {
            return;
        }
        CsvWriter csv = files.get(dataset);
        if (csv == null) {
            csv = CsvWriter.builder().build(folder.resolve(dataset.name() + ".csv"));
            files.put(dataset, csv);
            csv.writeRecord(dataset.columns().stream().map(Column::name).toList());
        }
        List<@Nullable String> fields = new ArrayList<>();
        for (Object value : fact.values()) {
            fields.add(value == null ? null : value.toString());
        }
        csv.writeRecord(fields);
        rows++;
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter csv : files.values()) {
            csv.close();
        }
    }
}
