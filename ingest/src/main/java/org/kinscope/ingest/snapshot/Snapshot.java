package org.kinscope.ingest.snapshot;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.FactId;

/** What the graph holds of one dataset. For one thread. */
public final class Snapshot {

    private static final int MOST_DELIVERIES = 1 << 19;

    private final Snapshots all;
    private final String dataset;
    private final long expected;
    private @Nullable HashTable table;
    private boolean full;
    private int note;

    Snapshot(Snapshots all, String dataset, long expected, @Nullable HashTable table) {
        this.all = all;
        this.dataset = dataset;
        this.expected = expected;
        this.table = table;
    }

    /** What a snapshot says of a row. */
    public enum Said {
        /** Nothing: the graph must be asked. */
        NOTHING,
        /** The graph holds this very row. */
        SAME,
        /** The graph holds another row of this key. */
        OTHER
    }

    /**
     * {@return what is known of the row} Where the graph held another one, that is forgotten at
     * once: until the graph has committed what takes its place, nothing is known.
     */
    public Said look(FactId id) {
        HashTable in = table;
        long place = in == null ? -1 : in.find(id.keyHigh(), id.keyLow());
        if (in == null || place < 0) {
            return Said.NOTHING;
        }
        long hash = in.hashAt(place);
        if (hash == 0) {
            return Said.NOTHING;
        }
        if (hash == id.row()) {
            note = in.noteAt(place);
            return Said.SAME;
        }
        if (!all.isReadOnly()) {
            in.forgetAt(place);
        }
        return Said.OTHER;
    }

    /** {@return the delivery that brought the row which was the {@code SAME}} */
    public int deliveryNo() {
        return note >>> 1;
    }

    /** {@return whether that row named a number which no node had} */
    public boolean isDangling() {
        return (note & 1) == 1;
    }

    /**
     * Keeps a row that the graph has committed.
     *
     * @param deliveryNo the delivery that brought it
     * @param dangling whether it names a number that no node has
     */
    public void keep(FactId id, int deliveryNo, boolean dangling) {
        if (full || all.isReadOnly() || deliveryNo >= MOST_DELIVERIES) {
            return;
        }
        try {
            HashTable into = table;
            if (into == null) {
                into = all.create(dataset, expected);
                table = into;
            }
            into.put(id.keyHigh(), id.keyLow(), id.row(), deliveryNo << 1 | (dangling ? 1 : 0));
        } catch (IOException e) {
            // Without space for more the graph is asked for the rest.
            full = true;
        }
    }

    /** {@return how many keys have a place} */
    public long size() {
        return table == null ? 0 : table.size();
    }

    void close() {
        if (table != null) {
            if (!all.isReadOnly()) {
                table.force();
            }
            table.close();
            table = null;
        }
    }
}
