package org.kinscope.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.write.DeliveryLedger;
import org.kinscope.ingest.write.FactWriter;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Takes one delivery, which is begun in the graph, through its steps: {@link #load} its files,
 * {@link #complete} it, and say what is to be {@link #notes noted}.
 */
final class DeliveryRun implements AutoCloseable {

    private final PersonIds ids;
    private final DeliveryLedger.Begun begun;
    private final Path quarantine;
    private final Session ledgerSession;
    private final Session factSession;
    private final DeliveryLedger ledger;
    private final @Nullable FactWriter writer;
    private final Sweep sweep;
    private final Set<String> unknownGrants = new HashSet<>();

    /**
     * @param driver the graph
     * @param ids what stands for personal numbers in it
     * @param begun the delivery; of one that was loaded whole before nothing is written
     * @param quarantine the folder for its refused rows
     * @param progress hears how far it has come
     * @param batchSize how many rows are written in one transaction
     */
    DeliveryRun(
            Driver driver,
            PersonIds ids,
            DeliveryLedger.Begun begun,
            Path quarantine,
            Progress progress,
            int batchSize) {
        this.ids = ids;
        this.begun = begun;
        this.quarantine = quarantine;
        this.ledgerSession = driver.session();
        this.factSession = driver.session();
        this.ledger = new DeliveryLedger(ledgerSession);
        this.writer =
                begun.alreadyComplete()
                        ? null
                        : new FactWriter(factSession, ids, begun.deliveryNo());
        this.sweep = new Sweep(new Identification(ids), progress, batchSize);
    }

    /** Reads all files and writes what they say, in their order. */
    void load(List<Extract> extracts) throws IOException {
        sweep.know(DeliveredDivisions.of(extracts).with(ledger.namedDivisions()));
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            int fileNo = 0;
            for (Extract extract : extracts) {
                try (GraphSink sink =
                        new GraphSink(
                                extract,
                                begun.deliveryNo(),
                                ++fileNo,
                                ledger,
                                writer,
                                thread,
                                unknownGrants,
                                quarantine)) {
                    sink.keep(sweep.read(extract, sink));
                }
            }
        }
    }

    /** Says in the graph that all of the delivery is there. */
    void complete() {
        if (!begun.alreadyComplete()) {
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
        sweep.notRowsOf().forEach((dataset, lines) -> Note.add(notes, "not-a-row", dataset, lines));
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
        factSession.close();
        ledgerSession.close();
    }
}
