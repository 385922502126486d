package org.kinscope.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.judge.DivisionCodes;
import org.kinscope.ingest.judge.Fact;
import org.kinscope.ingest.judge.Judge;
import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.judge.KeysSeen;
import org.kinscope.ingest.quarantine.RefusedRow;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.read.ReturnColumns;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.ColumnType;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.write.Pending;

/** Reads one file to its end and counts what becomes of its rows. */
final class FileRun {

    private final Extract extract;
    private final Identification identification;
    private final DivisionCodes divisions;
    private final KeysSeen seen;
    private final RowSink sink;
    private final Progress progress;
    private final long before;
    private final ExecutorService pool;

    /** The column whose months tell of which time a file is. */
    private static final String TOLD_BY_MONTH = "paid_on";

    private final Map<String, Long> reasons = new TreeMap<>();
    private final SortedSet<YearMonth> months = new TreeSet<>();
    private final int monthColumn;
    private final long started = System.nanoTime();
    private long read;
    private long repeated;
    private long quarantined;
    private long retired;
    private long notRows;

    /** Takes what is read. */
    interface RowSink {
        /** The header is known and the rows begin. */
        void opened(Rows rows) throws IOException;

        /** A right row, the first of its key in the delivery. */
        void fact(Pending fact) throws IOException;

        /** A right row; heard of each before its batch. */
        void accepted(SourceRow row, FactId id) throws IOException;

        /** A refused row. */
        void refused(RefusedRow refused) throws IOException;

        /** The last row was read; returns how many rows were loaded and how many unchanged. */
        long[] closed() throws IOException;
    }

    /**
     * @param before how many bytes the files before this one have
     */
    FileRun(
            Extract extract,
            Identification identification,
            DivisionCodes divisions,
            KeysSeen seen,
            RowSink sink,
            Progress progress,
            long before,
            ExecutorService pool) {
        this.extract = extract;
        this.identification = identification;
        this.divisions = divisions;
        this.seen = seen;
        this.sink = sink;
        this.progress = progress;
        this.before = before;
        this.pool = pool;
        Dataset dataset = extract.dataset();
        this.monthColumn =
                dataset == null
                        ? -1
                        : dataset.columns().stream()
                                .map(Column::name)
                                .toList()
                                .indexOf(TOLD_BY_MONTH);
    }

    FileReport run() throws IOException {
        progress.began(extract.name());
        FileReport report;
        try (Rows rows = Rows.open(extract)) {
            sink.opened(rows);
            Judge judge = new Judge(rows.header(), rows.encoding().equals("xlsx"), divisions);
            ReturnColumns returned = ReturnColumns.find(rows.header());
            try (ReadAhead ahead = new ReadAhead(rows, returned, judge, identification, pool)) {
                for (List<ReadAhead.Row> chunk = ahead.next();
                        !chunk.isEmpty();
                        chunk = ahead.next()) {
                    for (ReadAhead.Row row : chunk) {
                        take(row);
                    }
                    read += chunk.size();
                    double seconds =
                            (System.nanoTime() - started) / (double) TimeUnit.SECONDS.toNanos(1);
                    progress.moved(before + rows.bytesTaken());
                    progress.advanced(extract.name(), read, read / seconds);
                }
            }
            notRows = rows.notRows();
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

    private void take(ReadAhead.Row row) throws IOException {
        switch (row.judged()) {
            case Judged.Rejected rejected ->
                    reject(new RefusedRow(row.source(), rejected, row.key()));
            case Judged.Accepted(Fact fact) -> {
                tellsOf(fact);
                FactId id = Objects.requireNonNull(row.id());
                switch (seen.see(id.keyHigh(), id.keyLow(), id.row())) {
                    case SAME -> {
                        repeated++;
                        sink.accepted(row.source(), id);
                    }
                    case DIFFERENT ->
                            reject(new RefusedRow(row.source(), Judge.duplicate(fact), fact));
                    case NEW -> {
                        sink.accepted(row.source(), id);
                        retired += namesRetired(fact) ? 1 : 0;
                        sink.fact(new Pending(fact, id));
                    }
                }
            }
        }
    }

    private void reject(RefusedRow refused) throws IOException {
        quarantined++;
        reasons.merge(refused.why().reason().code(), 1L, Long::sum);
        sink.refused(refused);
    }

    private void tellsOf(Fact fact) {
        if (monthColumn >= 0 && fact.values().get(monthColumn) instanceof LocalDate day) {
            months.add(YearMonth.from(day));
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
                months.stream().map(YearMonth::toString).toList(),
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
                List.of(),
                e.reason(),
                e.getMessage());
    }

    private @Nullable String dataset() {
        return extract.dataset() == null ? null : extract.dataset().name();
    }
}
