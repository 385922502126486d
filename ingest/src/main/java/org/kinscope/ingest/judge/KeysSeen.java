package org.kinscope.ingest.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.kinscope.ingest.snapshot.HashTable;

/**
 * The keys of one dataset that a delivery has had so far, with what was said under each, in a file
 * that is mapped into memory and gone when this is closed: no heap grows with the rows.
 */
public final class KeysSeen implements AutoCloseable {

    private final HashTable table;

    /**
     * @param folder where its file may be
     * @param expected about how many keys will come; more may
     */
    public KeysSeen(Path folder, long expected) {
        try {
            table = HashTable.scratch(folder, expected);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for the keys of a delivery in " + folder, e);
        }
    }

    /** Keeps its file where the system keeps temporary ones. */
    public KeysSeen() {
        this(Path.of(System.getProperty("java.io.tmpdir")), 0);
    }

    /** What a key was to those before it. */
    public enum Sight {
        /** Never seen. */
        NEW,
        /** Seen with the same row. */
        SAME,
        /** Seen with another row. */
        DIFFERENT
    }

    /**
     * {@return what the key is to those before it} A new one is remembered with its row.
     *
     * @param keyHigh the first 64 bits of a hash of the key
     * @param keyLow 32 more
     * @param row a hash of the row
     */
    public Sight see(long keyHigh, int keyLow, long row) {
        long place = table.find(keyHigh, keyLow);
        if (place >= 0) {
            return table.hashAt(place) == row ? Sight.SAME : Sight.DIFFERENT;
        }
        try {
            table.put(keyHigh, keyLow, row, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for the keys of a delivery", e);
        }
        return Sight.NEW;
    }

    /** {@return how many keys were seen} */
    public long size() {
        return table.size();
    }

    @Override
    public void close() {
        table.close();
    }
}
