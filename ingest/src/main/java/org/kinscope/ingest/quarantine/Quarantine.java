package org.kinscope.ingest.quarantine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.judge.KeysSeen;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.snapshot.ScratchSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * What a delivery does to the quarantine: each row that it has wrong becomes an entry or stays one,
 * and the entries whose rows it has right are corrected, once it is read whole. Entries are written
 * in small transactions while the files are read, so that a million of them take no room; all of it
 * may be done again any number of times, and a delivery that was cut short ends as it would have.
 */
public final class Quarantine implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final long MOST_CHARACTERS = 4_000_000;

    private final Store store;
    private final PersonIds ids;
    private final int deliveryNo;
    private final Path dataFolder;
    private final ScratchSet awaited;
    private final KeysSeen seen;
    private final Rests rests;

    private final List<Map<String, @Nullable Object>> refused = new ArrayList<>();
    private final List<String> rightKeys = new ArrayList<>();
    private final List<Map<String, Object>> rightEntries = new ArrayList<>();
    private long characters;

    /**
     * @param session where to read and write, for this alone; stays open
     * @param ids seals rows and makes the ids of entries
     * @param deliveryNo the delivery, which is begun
     * @param dataFolder where the masked lists and the decisions are
     * @param scratch a folder for what must be remembered meanwhile
     */
    public Quarantine(
            Session session, PersonIds ids, int deliveryNo, Path dataFolder, Path scratch) {
        this.store = new Store(session);
        this.ids = ids;
        this.deliveryNo = deliveryNo;
        this.dataFolder = dataFolder;
        this.awaited = new ScratchSet(scratch);
        this.seen = new KeysSeen(scratch, 0);
        store.read(
                "awaited",
                Map.of("deliveryNo", deliveryNo),
                row -> awaited.add(bits(row.get("key").asString())));
        this.rests = new Rests(store, ids, deliveryNo, scratch);
    }

    /** What a delivery did: entries that it corrected, and entries that are open through it. */
    public record Counts(long corrected, long open) {}

    /** {@return the folder of the masked lists of this delivery} */
    public Path folder() {
        return dataFolder.resolve("quarantine").resolve(Integer.toString(deliveryNo));
    }

    /** {@return the quarantine of one file; close it after its last row} */
    public QuarantineOfFile file(Extract extract, int fileNo) throws IOException {
        return new QuarantineOfFile(this, extract, fileNo);
    }

    /**
     * The delivery is read whole: what it has right, and not wrong again, is corrected, and what
     * people decided is put in place where the graph does not know it.
     *
     * @param correction whether it is of rows that came back, and so tied to what it corrects
     * @throws IOException if the decisions cannot be read
     */
    public Counts complete(boolean correction) throws IOException {
        flush();
        Map<String, Object> delivery = Map.of("deliveryNo", deliveryNo);
        store.run("corrected", delivery);
        Decisions.in(dataFolder).replay(store);
        if (!correction) {
            return new Counts(0, 0);
        }
        store.write("correction", delivery);
        Record counts = store.write("counts", delivery).getFirst();
        return new Counts(counts.get("corrected").asLong(), counts.get("open").asLong());
    }

    @Override
    public void close() {
        awaited.close();
        seen.close();
        rests.close();
    }

    PersonIds ids() {
        return ids;
    }

    int deliveryNo() {
        return deliveryNo;
    }

    KeysSeen seen() {
        return seen;
    }

    /** Keeps the header with its file, for the export in the department's own columns. */
    void header(int fileNo, List<String> header, List<String> columns) {
        store.write(
                "header",
                Map.of(
                        "deliveryNo",
                        deliveryNo,
                        "fileNo",
                        fileNo,
                        "header",
                        header,
                        "columns",
                        columns));
    }

    /** Keeps an entry. */
    void refused(Map<String, @Nullable Object> row, long size) {
        refused.add(row);
        characters += size;
        if (refused.size() >= BATCH || characters > MOST_CHARACTERS) {
            flush();
        }
    }

    /** A row is right; its key is only spelt out where an open entry waits for it. */
    void right(FactId id) {
        if (awaited.contains(id.keyHigh())) {
            right(id.factKey());
        }
    }

    /** A key is right; does nothing where no open entry waits for it. */
    void right(String aboutKey) {
        if (awaited.contains(bits(aboutKey))) {
            rightKeys.add(aboutKey);
            if (rightKeys.size() >= BATCH) {
                flush();
            }
        }
    }

    /** A right row names its entry. */
    void rightEntry(String entryId, String dataset) {
        rightEntries.add(Map.of("entryId", entryId, "dataset", dataset));
        if (rightEntries.size() >= BATCH) {
            flush();
        }
    }

    /** {@return the columns in which open entries of a dataset have a wrong key} */
    Set<String> wrongKeyColumns(String dataset) {
        return rests.columnsOf(dataset);
    }

    /** A right row says what an open entry says but for this value. */
    void rightBut(String restKey, String value) {
        rests.right(restKey, value);
        if (rests.isFull()) {
            flush();
        }
    }

    void flush() {
        rightEntries.addAll(rests.take());
        write("refused", "rows", refused);
        write("right-keys", "keys", rightKeys);
        write("right-entries", "entries", rightEntries);
        characters = 0;
    }

    private void write(String statement, String name, List<?> batch) {
        if (!batch.isEmpty()) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("deliveryNo", deliveryNo);
            parameters.put(name, List.copyOf(batch));
            store.write(statement, parameters);
            batch.clear();
        }
    }

    /** {@return the first 64 bits of a key of 24 hexadecimal digits} */
    static long bits(String key) {
        return HexFormat.fromHexDigitsToLong(key, 0, 16);
    }
}
