package org.kinscope.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.judge.DivisionCodes;
import org.kinscope.ingest.judge.Fact;
import org.kinscope.ingest.judge.Judge;
import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.judge.KeysSeen;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.ColumnType;
import org.kinscope.ingest.write.Pending;

/** Reads one file to its end and counts what becomes of its rows. */
final class FileRun {

    private final Extract extract;
    private final Identification identification;
    private final DivisionCodes divisions;
    private final KeysSeen seen;
    private final BatchSink sink;
    private final Progress progress;
    private final int batchSize;

    private final Map<String, Long> reasons = new TreeMap<>();
    private final long started = System.nanoTime();
    private List<Pending> batch = new ArrayList<>();
    private long read;
    private long repeated;
    private long quarantined;
    private long retired;
    private long notRows;

    /** Takes what is read. */
    interface BatchSink {
        /** The header is known and the rows begin. */
        void opened(Rows rows) throws IOException;

        /** A batch of right rows; not touched again by the caller. */
        void facts(List<Pending> batch) throws IOException;

        /** A refused row. */
        void rejected(Judged.Rejected rejected) throws IOException;

        /** The last row was read; returns how many rows were loaded and how many unchanged. */
        long[] closed() throws IOException;
    }

    FileRun(
            Extract extract,
            Identification identification,
            DivisionCodes divisions,
            KeysSeen seen,
            BatchSink sink,
            Progress progress,
            int batchSize) {
        this.extract = extract;
        this.identification = identification;
        this.divisions = divisions;
        this.seen = seen;
        this.sink = sink;
        this.progress = progress;
        this.batchSize = batchSize;
    }

    FileReport run() throws IOException {
        progress.began(extract.name());
        FileReport report;
        try (Rows rows = Rows.open(extract)) {
            sink.opened(rows);
            Judge judge = new Judge(rows.header(), rows.encoding().equals("xlsx"), divisions);
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                read++;
                take(judge.judge(row));
            }
            notRows = rows.notRows();
            flush();
            long[] counts = sink.closed();
            report = report(rows, counts);
        } catch (FileRefused e) {
            report = refused(e);
        }
        progress.finished(report);
        return report;
    }

    /** {@return the rows that name a division which is no longer in use} */
    long retired() {
        return retired;
    }

    /** {@return the lines that are no rows: titles, repeated headers, totals and remarks} */
    long notRows() {
        return notRows;
    }

    private void take(Judged judged) throws IOException {
        switch (judged) {
            case Judged.Rejected rejected -> reject(rejected);
            case Judged.Accepted(Fact fact) -> {
                FactId id = identification.idOf(fact);
                switch (seen.see(id.keyBits(), id.rowBits())) {
                    case SAME -> repeated++;
                    case DIFFERENT -> reject(Judge.duplicate(fact));
                    case NEW -> {
                        retired += namesRetired(fact) ? 1 : 0;
                        batch.add(new Pending(fact, id));
                        if (batch.size() == batchSize) {
                            flush();
                        }
                    }
                }
            }
        }
    }

    private void reject(Judged.Rejected rejected) throws IOException {
        quarantined++;
        reasons.merge(rejected.reason().code(), 1L, Long::sum);
        sink.rejected(rejected);
    }

    private void flush() throws IOException {
        if (!batch.isEmpty()) {
            sink.facts(batch);
            batch = new ArrayList<>(batchSize);
            double seconds = (System.nanoTime() - started) / (double) TimeUnit.SECONDS.toNanos(1);
            progress.advanced(extract.name(), read, read / seconds);
        }
    }

    private boolean namesRetired(Fact fact) {
        List<Column> columns = fact.dataset().columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = fact.values().get(i);
            if (columns.get(i).type() == ColumnType.DIVISION
                    && value != null
                    && divisions.isRetired(value.toString())) {
                return true;
            }
        }
        return false;
    }

    private FileReport report(Rows rows, long[] counts) {
        return new FileReport(
                extract.name(),
                dataset(),
                rows.encoding(),
                read,
                counts[0],
                counts[1] + repeated,
                quarantined,
                Collections.unmodifiableMap(reasons),
                rows.header().unknown(),
                null,
                null);
    }

    private FileReport refused(FileRefused e) {
        return new FileReport(
                extract.name(),
                dataset(),
                null,
                0,
                0,
                0,
                0,
                Map.of(),
                List.of(),
                e.reason(),
                e.getMessage());
    }

    private @Nullable String dataset() {
        return extract.dataset() == null ? null : extract.dataset().name();
    }
}
