package org.kinscope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.offline.OfflineDelivery;
import org.kinscope.ingest.quarantine.RefusedRow;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.snapshot.Snapshot;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.write.Pending;

/**
 * Takes the right rows of one file of a graph's first delivery to the files of the offline
 * importer, and to the snapshot of the graph that will be. One batch is written while the next one
 * is read. What is wrong waits for the second reading.
 */
final class OfflineSink implements FileRun.RowSink {

    private final Extract extract;
    private final int fileNo;
    private final Snapshot snapshot;
    private final OfflineDelivery delivery;
    private final ExecutorService thread;
    private final int batchSize;
    private final Dataset.@Nullable Reference reference;

    private List<Pending> batch = new ArrayList<>();
    private long characters;
    private @Nullable Sent inFlight;
    private long written;

    /** A batch that is being written; what comes of it are numbers that no node has. */
    private record Sent(Future<Set<String>> unknown, List<Pending> batch) {}

    OfflineSink(
            Extract extract,
            int fileNo,
            Snapshot snapshot,
            OfflineDelivery delivery,
            ExecutorService thread,
            int batchSize) {
        Dataset dataset = extract.dataset();
        this.extract = extract;
        this.fileNo = fileNo;
        this.snapshot = snapshot;
        this.delivery = delivery;
        this.thread = thread;
        this.batchSize = batchSize;
        this.reference = dataset == null ? null : dataset.refersTo();
    }

    static String nameOf(Extract extract) {
        Dataset dataset = extract.dataset();
        return dataset == null ? "" : dataset.name();
    }

    @Override
    public void opened(Rows rows) {
        // Nothing is said of the file before it is read again.
    }

    @Override
    public void fact(Pending fact) {
        batch.add(fact);
        characters += fact.fact().characters();
        // The same batches as over Bolt, since each has its mark.
        if (batch.size() >= batchSize || characters > GraphSink.MOST_CHARACTERS) {
            send();
        }
    }

    @Override
    public void accepted(SourceRow row, FactId id) {
        // The quarantine hears of it when the file is read again.
    }

    @Override
    public void refused(RefusedRow refused) {
        // See above.
    }

    @Override
    public long[] closed() {
        send();
        await();
        return new long[] {written, 0};
    }

    /** {@return how many rows were written, also where the file was refused at one of them} */
    long written() {
        await();
        return written;
    }

    private void send() {
        await();
        if (batch.isEmpty()) {
            return;
        }
        List<Pending> sent = batch;
        batch = new ArrayList<>();
        characters = 0;
        Dataset dataset = sent.getFirst().fact().dataset();
        inFlight = new Sent(thread.submit(() -> delivery.write(dataset, fileNo, sent)), sent);
    }

    private void await() {
        Sent sent = inFlight;
        inFlight = null;
        if (sent == null) {
            return;
        }
        Set<String> unknown = result(sent.unknown());
        for (Pending row : sent.batch()) {
            String number = reference == null ? null : row.numberOf(reference);
            boolean dangling = number != null && unknown.contains(number);
            snapshot.keep(row.id(), OfflineDelivery.DELIVERY_NO, dangling);
        }
        written += sent.batch().size();
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
