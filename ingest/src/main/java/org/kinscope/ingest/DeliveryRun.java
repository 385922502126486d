package org.kinscope.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.snapshot.ScratchSet;
import org.kinscope.ingest.snapshot.Snapshots;
import org.kinscope.ingest.write.DeliveryLedger;
import org.kinscope.ingest.write.FactWriter;
import org.kinscope.ingest.write.FileLedger;
import org.kinscope.ingest.write.GraphState;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Takes one delivery, which is begun in the graph, through its steps: {@link #load} its files,
 * {@link #complete} it, and say what is to be {@link #notes noted}.
 */
final class DeliveryRun implements AutoCloseable {

    private final DeliveryLedger.Begun begun;
    private final List<Extract> extracts;
    private final Path quarantine;
    private final int batchSize;
    private final Session ledgerSession;
    private final Session factSession;
    private final DeliveryLedger ledger;
    private final FileLedger files;
    private final Snapshots snapshots;
    private final @Nullable FactWriter writer;
    private final Sweep sweep;
    private final ScratchSet unknownGrants;

    /**
     * @param driver the graph
     * @param ids what stands for personal numbers in it
     * @param begun the delivery; of one that was loaded whole before nothing is written
     * @param extracts its files
     * @param dataFolder where quarantine and snapshots are
     * @param progress hears how far it has come
     * @param batchSize how many rows are written in one transaction
     * @throws IOException if the data folder cannot be written
     */
    DeliveryRun(
            Driver driver,
            PersonIds ids,
            DeliveryLedger.Begun begun,
            List<Extract> extracts,
            Path dataFolder,
            Progress progress,
            int batchSize)
            throws IOException {
        this.begun = begun;
        this.extracts = extracts;
        this.batchSize = batchSize;
        this.quarantine =
                dataFolder.resolve("quarantine").resolve(Integer.toString(begun.deliveryNo()));
        this.ledgerSession = driver.session();
        this.factSession = driver.session();
        this.ledger = new DeliveryLedger(ledgerSession);
        this.files = new FileLedger(ledgerSession, begun.deliveryNo());
        GraphState state = GraphState.of(factSession);
        this.snapshots =
                Snapshots.open(dataFolder, state.graph(), state.state(), ids.fingerprint());
        Path scratch = snapshots.folder();
        this.writer =
                begun.alreadyComplete()
                        ? null
                        : new FactWriter(factSession, ids, begun.deliveryNo(), state, scratch);
        this.sweep = new Sweep(new Identification(ids), extracts, progress, scratch);
        this.unknownGrants = new ScratchSet(scratch);
    }

    /** {@return the folder of the rows that were refused} */
    Path quarantine() {
        return quarantine;
    }

    /** Reads all files and writes what they say, in their order. */
    void load() throws IOException {
        if (!begun.alreadyComplete()) {
            files.begin(extracts);
        }
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Destination to =
                    new Destination(
                            begun.deliveryNo(),
                            writer,
                            snapshots,
                            thread,
                            batchSize,
                            unknownGrants,
                            quarantine);
            int fileNo = 0;
            for (Extract extract : extracts) {
                try (GraphSink sink =
                        new GraphSink(extract, ++fileNo, sweep.expected(extract), to)) {
                    FileReport report = sweep.read(extract, sink);
                    if (!begun.alreadyComplete()) {
                        files.keep(fileNo, report.facts());
                    }
                }
            }
        }
    }

    /** Says in the graph that all of the delivery is there. */
    void complete() {
        if (!begun.alreadyComplete()) {
            files.flush();
            ledger.complete(begun.deliveryNo());
        }
    }

    /** {@return what became of the files, in the order in which they were loaded} */
    List<FileReport> reports() {
        return sweep.reports();
    }

    /** {@return what is allowed and reported, each with a count above zero} */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        Note.add(notes, "dated-before-last", null, begun.datedBeforeLast() ? 1 : 0);
        Note.add(notes, "grant-without-decision", null, unknownGrants.size());
        Note.add(notes, "unregistered-person", null, ledger.unregisteredPersons());
        Note.add(notes, "retired-division", null, sweep.retired());
        ledger.factsOf(sweep.keysOf().keySet())
                .forEach(
                        (dataset, facts) ->
                                Note.add(
                                        notes,
                                        "missing",
                                        dataset,
                                        facts - sweep.keysOf().getOrDefault(dataset, facts)));
        return List.copyOf(notes);
    }

    @Override
    public void close() {
        sweep.close();
        unknownGrants.close();
        if (writer != null) {
            writer.close();
        }
        snapshots.close();
        factSession.close();
        ledgerSession.close();
    }
}
