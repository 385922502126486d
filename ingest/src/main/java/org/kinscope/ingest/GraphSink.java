package org.kinscope.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.quarantine.QuarantineFile;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.write.DeliveryLedger;
import org.kinscope.ingest.write.FactWriter;
import org.kinscope.ingest.write.Outcome;
import org.kinscope.ingest.write.Pending;

/**
 * Takes the rows of one file into the graph. One batch is written while the next one is read. Of a
 * delivery that was loaded whole before nothing is written; its rows all count as unchanged.
 */
final class GraphSink implements FileRun.BatchSink, AutoCloseable {

    private final Extract extract;
    private final int deliveryNo;
    private final int fileNo;
    private final DeliveryLedger ledger;
    private final @Nullable FactWriter writer;
    private final ExecutorService thread;
    private final Set<String> unknownReferences;
    private final QuarantineFile quarantine;

    private @Nullable Future<Outcome> inFlight;
    private long loaded;
    private long unchanged;

    GraphSink(
            Extract extract,
            int deliveryNo,
            int fileNo,
            DeliveryLedger ledger,
            @Nullable FactWriter writer,
            ExecutorService thread,
            Set<String> unknownReferences,
            Path quarantineFolder)
            throws IOException {
        this.extract = extract;
        this.deliveryNo = deliveryNo;
        this.fileNo = fileNo;
        this.ledger = ledger;
        this.writer = writer;
        this.thread = thread;
        this.unknownReferences = unknownReferences;
        this.quarantine = new QuarantineFile(quarantineFolder, extract.name());
    }

    @Override
    public void opened(Rows rows) {
        if (writer != null) {
            Dataset dataset = rows.header().dataset();
            Map<String, @Nullable Object> facts = new HashMap<>();
            facts.put("name", extract.name());
            facts.put("dataset", dataset.name());
            facts.put("department", extract.department());
            facts.put("encoding", rows.encoding());
            ledger.file(deliveryNo, fileNo, facts);
        }
    }

    @Override
    public void facts(List<Pending> batch) {
        FactWriter to = writer;
        if (to == null) {
            unchanged += batch.size();
            return;
        }
        FactWriter.Batch prepared = to.prepare(batch.getFirst().fact().dataset(), fileNo, batch);
        await();
        inFlight = thread.submit(() -> to.write(prepared));
    }

    @Override
    public void rejected(Judged.Rejected rejected) throws IOException {
        quarantine.keep(rejected);
    }

    @Override
    public long[] closed() {
        await();
        return new long[] {loaded, unchanged};
    }

    /** Keeps the counts of the file with its delivery. */
    void keep(FileReport report) {
        if (writer == null) {
            return;
        }
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("name", report.file());
        facts.put("dataset", report.dataset());
        facts.put("read", report.read());
        facts.put("loaded", report.loaded());
        facts.put("unchanged", report.unchanged());
        facts.put("quarantined", report.quarantined());
        facts.put("reasons", json(report.reasons()));
        facts.put("refused", report.refused());
        ledger.file(deliveryNo, fileNo, facts);
    }

    @Override
    public void close() throws IOException {
        quarantine.close();
    }

    private void await() {
        Future<Outcome> waiting = inFlight;
        inFlight = null;
        if (waiting == null) {
            return;
        }
        try {
            Outcome outcome = waiting.get();
            loaded += outcome.loaded();
            unchanged += outcome.unchanged();
            unknownReferences.addAll(outcome.unknownReferences());
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

    private static String json(Map<String, Long> reasons) {
        StringBuilder json = new StringBuilder("{");
        reasons.forEach(
                (reason, count) ->
                        json.append(json.length() > 1 ? ", " : "")
                                .append('"')
                                .append(reason)
                                .append("\": ")
                                .append(count));
        return json.append('}').toString();
    }
}
