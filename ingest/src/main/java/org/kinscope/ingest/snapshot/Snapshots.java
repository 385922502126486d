package org.kinscope.ingest.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The snapshots of all datasets, in {@code snapshots/} of the data folder. They are believed only
 * for the graph, the keys and the state of the graph that they were made for; what does not fit is
 * dropped, and grows again from what the graph answers. An entry appears after the graph has
 * committed its row, and is forgotten before another row of its key is sent to the graph: a verdict
 * {@link Snapshot.Said#SAME} is true at any time, whatever process is killed when.
 */
public final class Snapshots implements AutoCloseable {

    private static final String ENDING = ".hashes";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final String graph;
    private final String keys;
    private final boolean readOnly;
    private final Map<String, Long> stamps = new TreeMap<>();
    private final Map<String, Snapshot> open = new HashMap<>();
    private final boolean dropped;
    private @Nullable StateFile file;
    private List<String> states;

    private Snapshots(Path folder, String graph, String state, String keys, boolean readOnly)
            throws IOException {
        this.folder = folder;
        this.graph = graph;
        this.keys = keys;
        this.readOnly = readOnly;
        this.states = List.of(state);
        Path stateFile = folder.resolve("state");
        StateFile.Content content = StateFile.read(stateFile);
        boolean fits =
                content != null
                        && content.graph().equals(graph)
                        && content.keys().equals(keys)
                        && content.states().contains(state)
                        && (content.boot().isEmpty() || content.boot().equals(Boot.id()));
        this.dropped = content != null && !fits;
        if (content != null && fits) {
            stamps.putAll(content.stamps());
        }
        if (!readOnly) {
            Files.createDirectories(folder);
            sweep();
            file = StateFile.open(stateFile);
            write(Boot.id(), true);
        }
    }

    /**
     * Opens the snapshots for a delivery. Only one process may have them open for this; the right
     * to write to the graph sees to it.
     *
     * @param dataFolder the data folder
     * @param graph the id of the graph
     * @param state its state
     * @param keys the fingerprint of the identity keys
     * @throws IOException if the folder cannot be written
     */
    public static Snapshots open(Path dataFolder, String graph, String state, String keys)
            throws IOException {
        return new Snapshots(dataFolder.resolve("snapshots"), graph, state, keys, false);
    }

    /** {@return the snapshots for looking only: nothing in the folder is changed} */
    public static Snapshots look(Path dataFolder, String graph, String state, String keys)
            throws IOException {
        return new Snapshots(dataFolder.resolve("snapshots"), graph, state, keys, true);
    }

    /** {@return the folder, in which what is needed for a while may be kept too} */
    public Path folder() {
        return folder;
    }

    /** {@return whether there were snapshots that did not fit this graph or its state} */
    public boolean wereDropped() {
        return dropped;
    }

    /**
     * {@return what is known of a dataset}
     *
     * @param expected about how many keys it will have; more may come
     */
    public Snapshot of(String dataset, long expected) throws IOException {
        Snapshot known = open.get(dataset);
        if (known == null) {
            known = new Snapshot(this, dataset, expected, find(dataset));
            open.put(dataset, known);
        }
        return known;
    }

    /**
     * Says, before a batch is sent to the graph, which state the graph will be in after it.
     *
     * @throws IOException if that cannot be kept; then the batch must not be sent
     */
    public void announce(String next) throws IOException {
        states = List.of(states.getLast(), next);
        write(Boot.id(), false);
    }

    /**
     * Says that the graph has committed a batch, before any entry of it is kept.
     *
     * @throws IOException if that cannot be kept; then no entry may be
     */
    public void reached(String state) throws IOException {
        states = List.of(state);
        write(Boot.id(), false);
    }

    /** Says that the graph needed nothing of the batch that was announced. */
    public void withdrawn() {
        states = List.of(states.getFirst());
    }

    boolean isReadOnly() {
        return readOnly;
    }

    HashTable create(String dataset, long expected) throws IOException {
        long stamp = RANDOM.nextLong();
        HashTable table = HashTable.create(pathOf(dataset), expected, stamp);
        stamps.put(dataset, stamp);
        write(Boot.id(), false);
        return table;
    }

    /** Brings all tables to the disk and then says so. */
    @Override
    public void close() {
        open.values().forEach(Snapshot::close);
        open.clear();
        StateFile state = file;
        if (state == null) {
            return;
        }
        try {
            write("", true);
            state.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the snapshots in " + folder + " were not closed", e);
        } finally {
            file = null;
        }
    }

    private @Nullable HashTable find(String dataset) throws IOException {
        Long stamp = stamps.get(dataset);
        HashTable table = stamp == null ? null : HashTable.find(pathOf(dataset), readOnly);
        if (table == null || stamp == null) {
            return null;
        }
        if (table.stamp() != stamp) {
            table.close();
            return null;
        }
        if (!readOnly) {
            // An older copy of the table alone, put back later, is known by its stamp.
            long next = RANDOM.nextLong();
            stamps.put(dataset, next);
            write(Boot.id(), false);
            table.setStamp(next);
        }
        return table;
    }

    private void write(String boot, boolean durably) throws IOException {
        if (file != null) {
            file.write(
                    new StateFile.Content(graph, keys, states, boot, new TreeMap<>(stamps)),
                    durably);
        }
    }

    private Path pathOf(String dataset) {
        return folder.resolve(dataset + ENDING);
    }

    /** Takes away what belongs to nothing any more. */
    private void sweep() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                String name = String.valueOf(path.getFileName());
                boolean known =
                        name.endsWith(ENDING)
                                && stamps.containsKey(
                                        name.substring(0, name.length() - ENDING.length()));
                boolean ours =
                        name.contains(ENDING)
                                || name.endsWith(".scratch")
                                || name.contains(".scratch.");
                if (ours && !known) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
