package org.kinscope.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.embedded.GraphUnavailable.Reason;

/**
 * A graph that is made anew from files by the offline importer. The folder {@code first-load}
 * stands beside the graph from the begin to {@link #complete}: as long as it is there the graph
 * counts for nothing, and whoever starts a graph in the data folder next throws both away.
 */
public final class OfflineImport implements AutoCloseable {

    private static final String FOLDER = "first-load";
    private static final String DONE = "first-load.done";
    private static final String PID = "importer.pid";
    private static final long FORMER_IMPORTER_SECONDS = 30;

    private final DataFolder data;
    private final WriteLock lock;
    private @Nullable EmbeddedGraph graph;
    private boolean lockGiven;
    private boolean complete;

    private OfflineImport(DataFolder data, WriteLock lock) {
        this.data = data;
        this.lock = lock;
    }

    /**
     * Begins a graph in a data folder that has none, or none that is worth anything. What an
     * earlier import left unfinished is thrown away.
     *
     * @throws GraphUnavailable where the folder is in use or cannot be written
     */
    public static OfflineImport begin(Path dataFolder) {
        DataFolder data = DataFolder.open(dataFolder);
        WriteLock lock = WriteLock.take(data);
        try {
            data.confirmSpace();
            EmbeddedGraph.awaitFormerServer(data);
            discardUnfinished(data);
            data.deleteRunning();
            Files.createDirectory(data.path().resolve(FOLDER));
            remove(data.home());
            return new OfflineImport(data, lock);
        } catch (IOException e) {
            lock.close();
            throw DataFolder.notWritable(data.path(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** {@return whether the folder holds an import that was cut, whose graph counts for nothing} */
    public static boolean isUnfinished(Path dataFolder) {
        return Files.isDirectory(DataFolder.at(dataFolder).path().resolve(FOLDER));
    }

    /** {@return the folder for the importer's files, empty at first} */
    public Path folder() {
        return data.path().resolve(FOLDER);
    }

    /**
     * Makes the graph from the files in {@link #folder}, which are removed then, and starts it.
     *
     * @param options how the graph runs, in the same data folder
     * @param arguments the importer's arguments, with names of files in that folder
     * @throws GraphUnavailable where the importer fails or the graph does not start
     */
    public EmbeddedGraph make(Options options, List<String> arguments) {
        try {
            Files.createDirectories(data.home().resolve("logs"));
            try (ImportProcess process = ImportProcess.start(data, folder(), arguments)) {
                Files.writeString(folder().resolve(PID), Long.toString(process.pid()));
                process.await();
            }
            try (Stream<Path> files = Files.list(folder())) {
                for (Path file : files.filter(OfflineImport::isOfImporter).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw DataFolder.notWritable(data.path(), e);
        }
        lockGiven = true;
        EmbeddedGraph started = EmbeddedGraph.start(data, lock, options);
        graph = started;
        return started;
    }

    /** Says that the graph is whole and to stay. */
    public void complete() {
        try {
            Path done = data.path().resolve(DONE);
            remove(done);
            Files.move(folder(), done, StandardCopyOption.ATOMIC_MOVE);
            complete = true;
            remove(done);
            Files.deleteIfExists(ImportProcess.log(data));
        } catch (IOException e) {
            throw DataFolder.notWritable(data.path(), e);
        }
    }

    /** Ends the import; the graph goes on if it is whole, and is thrown away with it if not. */
    @Override
    public void close() {
        if (complete) {
            return;
        }
        EmbeddedGraph started = graph;
        if (started != null) {
            started.close();
        }
        if (lockGiven) {
            // The next start throws it away.
            return;
        }
        try {
            discardUnfinished(data);
        } catch (IOException e) {
            // The next start does it.
        } finally {
            lock.close();
        }
    }

    /**
     * Throws away what an import that was cut has left, the graph too. The caller has the lock of
     * the folder.
     */
    static void discardUnfinished(DataFolder data) throws IOException {
        remove(data.path().resolve(DONE));
        Path folder = data.path().resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            awaitFormerImporter(data, folder.resolve(PID));
            remove(data.home());
            data.deleteRunning();
            remove(folder);
        }
    }

    private static boolean isOfImporter(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".csv") || name.equals(PID);
    }

    /** The importer of a run that was killed ends with it, which takes a moment. */
    private static void awaitFormerImporter(DataFolder data, Path file) throws IOException {
        try {
            ProcessHandle process =
                    ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).orElse(null);
            if (process != null && ImportProcess.isImporter(data, process)) {
                process.onExit().get(FORMER_IMPORTER_SECONDS, TimeUnit.SECONDS);
            }
        } catch (NoSuchFileException | NumberFormatException e) {
            // It had not come so far.
        } catch (TimeoutException | ExecutionException e) {
            throw new GraphUnavailable(
                    Reason.STORE_IN_USE,
                    "The importer of a former run still writes to "
                            + data.home()
                            + ": end it and start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphUnavailable(
                    Reason.START_FAILED, "The start of the graph was interrupted.", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
