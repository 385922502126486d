package org.kinscope.ingest.quarantine;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Session;

/**
 * What people decided on entries, in {@code quarantine/decisions.csv} of the data folder: appended,
 * one line a decision, and put into the graph again after it was loaded anew.
 */
public final class Decisions {

    private static final int BATCH = 1_000;
    private static final int FIELDS = 5;

    private final Path file;

    private Decisions(Path file) {
        this.file = file;
    }

    /** {@return the decisions of that data folder} */
    public static Decisions in(Path dataFolder) {
        return new Decisions(dataFolder.resolve("quarantine").resolve("decisions.csv"));
    }

    /** What may be decided. */
    public enum Word {
        /** The department takes the row back: there is nothing to correct. */
        WITHDRAWN,
        /** The row stays as it is; nobody will correct it. */
        ACCEPTED,
        /** An earlier decision is taken back. */
        OPEN;

        /** {@return how the state stands in the graph} */
        public String state() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Keeps a decision, on disk before in the graph.
     *
     * @param entries the entries; one that is corrected or that nobody knows stays as it is
     * @param who who decides
     * @param on the day
     * @param because why; never blank, and without any personal number
     * @return the entries that it changed
     * @throws IOException if it cannot be made durable; then nothing is decided
     */
    public List<String> decide(
            Session session,
            List<String> entries,
            Word word,
            String who,
            LocalDate on,
            String because)
            throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        StringWriter lines = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(lines)) {
            for (String entry : entries) {
                csv.writeRecord(entry, word.state(), who, on.toString(), because);
            }
        }
        append(lines.toString());
        List<Map<String, Object>> decisions = new ArrayList<>();
        for (String entry : entries) {
            decisions.add(decision(entry, word.state(), who, on.toString(), because));
        }
        return new Store(session)
                .write("decided", Map.of("decisions", decisions)).stream()
                        .map(row -> row.get("entryId").asString())
                        .distinct()
                        .toList();
    }

    /** Puts all decisions in place again. */
    void replay(Store store) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        List<Map<String, Object>> batch = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord line : csv) {
                // A line that was cut short was never heard of in the graph.
                if (line.getFieldCount() == FIELDS && !line.getField(4).isEmpty()) {
                    batch.add(
                            decision(
                                    line.getField(0),
                                    line.getField(1),
                                    line.getField(2),
                                    line.getField(3),
                                    line.getField(4)));
                }
                if (batch.size() == BATCH) {
                    store.write("decided", Map.of("decisions", List.copyOf(batch)));
                    batch.clear();
                }
            }
        }
        if (!batch.isEmpty()) {
            store.write("decided", Map.of("decisions", batch));
        }
    }

    private void append(String lines) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long whole = channel.size();
            channel.position(whole);
            try {
                ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(whole);
                throw e;
            }
        }
    }

    private static Map<String, Object> decision(
            String entry, String state, String who, String on, String because) {
        return Map.of("entryId", entry, "state", state, "who", who, "on", on, "because", because);
    }
}
