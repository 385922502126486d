package org.kinscope.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.offline.OfflineDelivery;
import org.kinscope.ingest.read.DeliveryFolder;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.snapshot.Snapshots;
import org.kinscope.ingest.write.DeliveryLedger;
import org.kinscope.ingest.write.FileLedger;
import org.kinscope.ingest.write.GraphState;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Takes the first delivery of a graph by way of the offline importer, sooner than {@link Ingest}
 * where the delivery is large. The rows that are right go into the graph from files; then the
 * delivery is gone on with as one that was cut after its last row, so that all the rest is done as
 * ever.
 */
public final class FirstLoad {

    private final PersonIds ids;
    private final Path dataFolder;
    private final Progress progress;
    private final Reading reading;
    private final Store store;
    private final int batchSize;

    /** Where the graph is made. What is cut before {@link #complete} must be thrown away. */
    public interface Store {

        /** {@return an empty folder for the importer's files} */
        Path folder();

        /**
         * Makes the graph from the files in {@link #folder} and starts it, with its constraints and
         * indexes.
         *
         * @param arguments the importer's arguments, with names of files in that folder
         * @return the driver of the graph
         */
        Driver make(List<String> arguments);

        /** Says that the graph has all rows and stays. */
        void complete();
    }

    /**
     * @param ids what stands for personal numbers in the graph
     * @param dataFolder where quarantine, snapshots and the journal of judgements are kept
     * @param progress hears how far it has come
     * @param reading what is said of the delivery beside its files
     * @param store where the graph is made
     */
    public FirstLoad(
            PersonIds ids, Path dataFolder, Progress progress, Reading reading, Store store) {
        this(ids, dataFolder, progress, reading, store, Ingest.BATCH);
    }

    /**
     * @param batchSize for how many rows there is one mark of what was touched
     */
    FirstLoad(
            PersonIds ids,
            Path dataFolder,
            Progress progress,
            Reading reading,
            Store store,
            int batchSize) {
        this.ids = ids;
        this.dataFolder = dataFolder;
        this.progress = progress;
        this.reading = reading;
        this.store = store;
        this.batchSize = batchSize;
    }

    /**
     * Takes a delivery into a new graph.
     *
     * @param delivery the folder of its extracts
     * @param deliveredOn the day on which it was handed over
     * @throws DeliveryRefused if there is nothing to read
     * @throws org.kinscope.ingest.offline.RecipeRefused if the importer cannot be used for it; then
     *     nothing is made
     */
    public IngestReport run(Path delivery, LocalDate deliveredOn) {
        long started = System.nanoTime();
        List<Extract> extracts = reading.extracts(delivery, dataFolder);
        Driver driver;
        try {
            driver = make(extracts, deliveredOn);
        } catch (IOException e) {
            throw Ingest.unreadable(delivery, e);
        }
        store.complete();
        double making = Ingest.since(started);
        return new Ingest(driver, ids, dataFolder, progress, batchSize, reading)
                .run(delivery, deliveredOn)
                .withRows(making);
    }

    private Driver make(List<Extract> extracts, LocalDate deliveredOn) throws IOException {
        GraphState state = GraphState.ofNewGraph();
        try (OfflineDelivery offline = new OfflineDelivery(store.folder(), ids, state)) {
            List<Long> added = read(extracts, offline, state);
            Driver driver = store.make(offline.finish());
            offline.settle(driver, progress);
            begin(driver, extracts, deliveredOn, added);
            return driver;
        }
    }

    /** {@return how many rows there are of each file} */
    private List<Long> read(List<Extract> extracts, OfflineDelivery offline, GraphState state)
            throws IOException {
        List<Long> added = new ArrayList<>();
        try (Snapshots snapshots =
                        Snapshots.open(
                                dataFolder, state.graph(), state.state(), ids.fingerprint());
                Sweep sweep =
                        new Sweep(new Identification(ids), extracts, progress, snapshots.folder());
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            sweep.know(DeliveredDivisions.of(extracts));
            for (Extract extract : extracts) {
                OfflineSink sink =
                        new OfflineSink(
                                extract,
                                added.size() + 1,
                                snapshots.of(OfflineSink.nameOf(extract), sweep.expected(extract)),
                                offline,
                                thread,
                                batchSize);
                sweep.read(extract, sink);
                added.add(sink.written());
            }
        }
        return added;
    }

    private static void begin(
            Driver driver, List<Extract> extracts, LocalDate deliveredOn, List<Long> added)
            throws IOException {
        try (Session session = driver.session()) {
            int deliveryNo =
                    new DeliveryLedger(session)
                            .begin(DeliveryFolder.digest(extracts), deliveredOn)
                            .deliveryNo();
            FileLedger files = new FileLedger(session, deliveryNo);
            files.begin(extracts);
            for (int i = 0; i < added.size(); i++) {
                if (added.get(i) > 0) {
                    Map<String, @Nullable Object> facts = new HashMap<>();
                    facts.put("added", added.get(i));
                    files.keep(i + 1, facts);
                }
            }
            files.flush();
        }
    }
}
