package org.kinscope.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.resolve.Identities;
import org.kinscope.ingest.identity.resolve.ResolutionReport;
import org.kinscope.ingest.quarantine.Quarantine;
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
 * {@link #resolve} whom they speak of, {@link #complete} it, and say what is to be {@link #notes
 * noted}.
 */
final class DeliveryRun implements AutoCloseable {

    private final DeliveryLedger.Begun begun;
    private final List<Extract> extracts;
    private final Quarantine quarantine;
    private final boolean correction;
    private final int batchSize;
    private final Session ledgerSession;
    private final Session factSession;
    private final Session quarantineSession;
    private final DeliveryLedger ledger;
    private final FileLedger files;
    private final Snapshots snapshots;
    private final @Nullable FactWriter writer;
    private final Sweep sweep;
    private final ScratchSet unknownGrants;
    private Quarantine.Counts corrections = new Quarantine.Counts(0, 0);
    private @Nullable ResolutionReport resolved;

    /**
     * @param driver the graph
     * @param ids what stands for personal numbers in it
     * @param begun the delivery; of one that was loaded whole before nothing is written
     * @param extracts its files
     * @param dataFolder where quarantine and snapshots are
     * @param correction whether it brings back corrected rows and is no snapshot
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
            boolean correction,
            Progress progress,
            int batchSize)
            throws IOException {
        this.begun = begun;
        this.extracts = extracts;
        this.correction = correction;
        this.batchSize = batchSize;
        this.ledgerSession = driver.session();
        this.factSession = driver.session();
        this.quarantineSession = driver.session();
        this.ledger = new DeliveryLedger(ledgerSession);
        this.files = new FileLedger(ledgerSession, begun.deliveryNo());
        GraphState state = GraphState.of(factSession);
        this.snapshots =
                Snapshots.open(dataFolder, state.graph(), state.state(), ids.fingerprint());
        Path scratch = snapshots.folder();
        this.quarantine =
                new Quarantine(quarantineSession, ids, begun.deliveryNo(), dataFolder, scratch);
        this.writer =
                begun.alreadyComplete()
                        ? null
                        : new FactWriter(
                                factSession,
                                ids,
                                Identities.aliases(driver, ids),
                                begun.deliveryNo(),
                                state,
                                scratch);
        this.sweep = new Sweep(new Identification(ids), extracts, progress, scratch);
        this.unknownGrants = new ScratchSet(scratch);
    }

    /** Reads all files and writes what they say, in their order. */
    void load() throws IOException {
        if (!begun.alreadyComplete()) {
            files.begin(extracts);
        }
        sweep.know(DeliveredDivisions.of(extracts).with(ledger.namedDivisions()));
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Destination to =
                    new Destination(
                            begun.deliveryNo(),
                            writer,
                            snapshots,
                            thread,
                            batchSize,
                            unknownGrants);
            int fileNo = 0;
            for (Extract extract : extracts) {
                try (GraphSink sink =
                        new GraphSink(
                                extract,
                                ++fileNo,
                                sweep.expected(extract),
                                to,
                                quarantine.file(extract, fileNo))) {
                    FileReport report = sweep.read(extract, sink);
                    sink.keep(report);
                    if (!begun.alreadyComplete()) {
                        files.keep(fileNo, report.facts());
                    }
                }
            }
        }
    }

    /** Sees to it that the graph has one person for each human, by all that it knows now. */
    void resolve(Identities identities, LocalDate day) {
        if (!begun.alreadyComplete()) {
            resolved = identities.resolve(day);
        }
    }

    /** Says in the graph that all of the delivery is there, and which entries it corrects. */
    void complete() throws IOException {
        corrections = quarantine.complete(correction);
        if (!begun.alreadyComplete()) {
            files.flush();
            ledger.complete(begun.deliveryNo());
        }
    }

    /**
     * {@return what became of the delivery}
     *
     * @param notes what is to be noted of it
     * @param phases how long it took, step by step
     */
    IngestReport report(List<Note> notes, Phases phases) {
        return new IngestReport(
                begun.deliveryNo(),
                sweep.reports(),
                phases,
                notes,
                quarantine.folder(),
                corrections);
    }

    /** {@return what is allowed and is to be told, by what the graph holds now} */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        Note.add(notes, "dated-before-last", null, begun.datedBeforeLast() ? 1 : 0);
        Note.add(notes, "grant-without-decision", null, unknownGrants.size());
        Note.add(notes, "unregistered-person", null, ledger.unregisteredPersons());
        Note.add(notes, "retired-division", null, sweep.retired());
        sweep.notRowsOf().forEach((dataset, lines) -> Note.add(notes, "not-a-row", dataset, lines));
        ledger.factsOf(correction ? Set.of() : sweep.keysOf().keySet())
                .forEach(
                        (dataset, facts) ->
                                Note.add(
                                        notes,
                                        "missing",
                                        dataset,
                                        facts - sweep.keysOf().getOrDefault(dataset, facts)));
        ResolutionReport identity = resolved;
        if (identity != null) {
            Note.add(notes, "identity-joined", null, identity.merged());
            Note.add(notes, "identity-separated", null, identity.separated());
            Note.add(notes, "identity-review", null, identity.unsure());
        }
        return List.copyOf(notes);
    }

    @Override
    public void close() {
        sweep.close();
        unknownGrants.close();
        quarantine.close();
        if (writer != null) {
            writer.close();
        }
        snapshots.close();
        quarantineSession.close();
        factSession.close();
        ledgerSession.close();
    }
}
