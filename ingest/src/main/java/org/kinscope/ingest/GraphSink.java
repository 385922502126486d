package org.kinscope.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.quarantine.QuarantineOfFile;
import org.kinscope.ingest.quarantine.RefusedRow;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.snapshot.ScratchSet;
import org.kinscope.ingest.snapshot.Snapshot;
import org.kinscope.ingest.snapshot.Snapshots;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.write.FactWriter;
import org.kinscope.ingest.write.GraphState;
import org.kinscope.ingest.write.Outcome;
import org.kinscope.ingest.write.Pending;

/**
 * Takes the rows of one file into the graph, without those that the snapshot knows to be there. One
 * batch is written while the next one is read. Of a delivery that was loaded whole before nothing
 * is written; its rows all count as unchanged.
 */
final class GraphSink implements FileRun.RowSink, AutoCloseable {

    /** So many characters make a batch, however few its rows are. */
    static final int MOST_CHARACTERS = 4_000_000;

    private final Extract extract;
    private final int fileNo;
    private final Destination to;
    private final Snapshot snapshot;
    private final QuarantineOfFile quarantine;
    private final Dataset.@Nullable Reference reference;

    private List<Pending> batch = new ArrayList<>();
    private long characters;
    private final Set<String> named = new HashSet<>();
    private @Nullable Sent inFlight;
    private long loaded;
    private long unchanged;

    /** A batch on its way, and the state of the graph after it. */
    private record Sent(Future<Outcome> outcome, String state) {}

    /**
     * @param fileNo the number of the file
     * @param expected about how many keys the dataset will have
     */
    GraphSink(
            Extract extract, int fileNo, long expected, Destination to, QuarantineOfFile quarantine)
            throws IOException {
        Dataset dataset = extract.dataset();
        this.extract = extract;
        this.fileNo = fileNo;
        this.to = to;
        this.reference = dataset == null ? null : dataset.refersTo();
        this.snapshot = to.snapshots().of(dataset == null ? "" : dataset.name(), expected);
        this.quarantine = quarantine;
    }

    @Override
    public void opened(Rows rows) {
        quarantine.opened(rows.header());
    }

    @Override
    public void fact(Pending fact) throws IOException {
        FactWriter writer = to.writer();
        if (writer == null) {
            unchanged++;
        } else if (snapshot.look(fact.id()) == Snapshot.Said.SAME) {
            // What an interrupted run of this delivery brought is its own.
            if (snapshot.deliveryNo() == to.deliveryNo()) {
                loaded++;
            } else {
                unchanged++;
            }
            if (reference != null && snapshot.isDangling()) {
                String number = fact.numberOf(reference);
                if (number != null && named.add(number) && named.size() >= to.batchSize()) {
                    askNamed();
                }
            }
        } else {
            batch.add(fact);
            characters += fact.fact().characters();
            if (batch.size() >= to.batchSize() || characters > MOST_CHARACTERS) {
                send(writer);
            }
        }
    }

    @Override
    public void accepted(SourceRow row, FactId id) {
        quarantine.accepted(row, id);
    }

    @Override
    public void refused(RefusedRow refused) throws IOException {
        quarantine.refused(refused);
    }

    @Override
    public long[] closed() throws IOException {
        FactWriter writer = to.writer();
        if (writer != null) {
            send(writer);
            await();
            askNamed();
        }
        return new long[] {loaded, unchanged};
    }

    /** Says what became of the file as a whole. */
    void keep(FileReport report) {
        if (report.refused() == null) {
            quarantine.read();
        } else {
            quarantine.refused(report.refused(), String.valueOf(report.refusedBecause()));
        }
    }

    @Override
    public void close() throws IOException {
        quarantine.close();
    }

    private void send(FactWriter writer) throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        Dataset dataset = batch.getFirst().fact().dataset();
        FactWriter.Batch prepared = writer.prepare(dataset, fileNo, batch);
        batch = new ArrayList<>();
        characters = 0;
        await();
        String state = GraphState.newName();
        to.snapshots().announce(state);
        inFlight = new Sent(to.thread().submit(() -> writer.write(prepared, state)), state);
    }

    private void await() throws IOException {
        Sent sent = inFlight;
        inFlight = null;
        if (sent == null) {
            return;
        }
        Outcome outcome = result(sent.outcome());
        Snapshots snapshots = to.snapshots();
        if (outcome.changed()) {
            snapshots.reached(sent.state());
        } else {
            snapshots.withdrawn();
        }
        loaded += outcome.loaded();
        unchanged += outcome.unchanged();
        Set<String> unknown = new HashSet<>(outcome.unknownReferences());
        count(unknown);
        for (Outcome.Held held : outcome.held()) {
            boolean dangling =
                    reference != null && unknown.contains(held.row().numberOf(reference));
            snapshot.keep(held.row().id(), held.deliveryNo(), dangling);
        }
    }

    /** Asks whether numbers that had no node in an earlier delivery have one now. */
    private void askNamed() {
        FactWriter writer = to.writer();
        Dataset.Reference where = reference;
        if (writer != null && where != null && !named.isEmpty()) {
            List<String> numbers = List.copyOf(named);
            named.clear();
            count(result(to.thread().submit(() -> writer.unknown(where, numbers))));
        }
    }

    private void count(Iterable<String> unknown) {
        unknown.forEach(number -> to.unknownReferences().add(ScratchSet.hash(number)));
    }

    private <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(
                            "a batch of " + extract.name() + " was not written", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing " + extract.name(), e);
        }
    }
}
