package org.kinscope.ingest.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A set of 64-bit hashes, for what is known to be in the graph, in a file that is mapped into
 * memory and gone when this is closed: no heap grows with it.
 */
public final class ScratchSet implements AutoCloseable {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final HashTable table;

    /**
     * @param folder where its file may be
     */
    public ScratchSet(Path folder) {
        try {
            table = HashTable.scratch(folder, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for a set of hashes in " + folder, e);
        }
    }

    /** {@return whether the hash was added} */
    public boolean contains(long hash) {
        return table.find(hash * SPREAD, 0) >= 0;
    }

    /** Adds a hash. */
    public void add(long hash) {
        try {
            table.put(hash * SPREAD, 0, 1, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for a set of hashes", e);
        }
    }

    /** {@return a 64-bit FNV-1a hash of a text, for this set} */
    public static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** {@return how many hashes were added} */
    public long size() {
        return table.size();
    }

    @Override
    public void close() {
        table.close();
    }
}
