package org.kinscope.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.judge.Judge;
import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.read.SourceRow;

/**
 * Reads a file ahead of the one who takes its rows: one thread reads, others judge and hash what
 * was read, chunk by chunk, and the chunks come out in the order of the file. A few of them are in
 * memory at a time, whatever the file's length.
 */
final class ReadAhead implements AutoCloseable {

    private static final int CHUNK = 500;
    private static final int MOST_CHARACTERS = 1 << 17;
    private static final int AHEAD = 6;
    private static final int LOOK_MILLIS = 20;

    private final Rows rows;
    private final Judge judge;
    private final Identification identification;
    private final ExecutorService pool;
    private final BlockingQueue<Future<List<Row>>> chunks = new ArrayBlockingQueue<>(AHEAD);
    private final Future<?> reader;
    private volatile boolean stopped;

    /**
     * A row that was judged.
     *
     * @param source the row as it stands in the file
     * @param judged the verdict
     * @param id the key and the content of what it says; null where it says nothing
     */
    record Row(SourceRow source, Judged judged, @Nullable FactId id) {}

    /**
     * Begins to read.
     *
     * @param rows the rows; nobody else may ask for them until this is closed
     * @param pool at least two threads
     */
    ReadAhead(Rows rows, Judge judge, Identification identification, ExecutorService pool) {
        this.rows = rows;
        this.judge = judge;
        this.identification = identification;
        this.pool = pool;
        this.reader = pool.submit(this::read);
    }

    /** {@return the next rows, in the order of the file; none after the last} */
    List<Row> next() throws IOException {
        try {
            return chunks.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw e.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException("rows could not be judged", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    /** Ends the reading, so that the rows can be closed. */
    @Override
    public void close() {
        stopped = true;
        boolean interrupted = false;
        while (!reader.isDone()) {
            try {
                chunks.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Void read() throws InterruptedException {
        try {
            List<SourceRow> chunk = chunk();
            while (!chunk.isEmpty() && !stopped) {
                List<SourceRow> whole = chunk;
                chunks.put(pool.submit(() -> judged(whole)));
                chunk = chunk();
            }
            chunks.put(CompletableFuture.completedFuture(List.of()));
        } catch (IOException | RuntimeException e) {
            chunks.put(CompletableFuture.failedFuture(e));
        }
        return null;
    }

    private List<SourceRow> chunk() throws IOException {
        List<SourceRow> chunk = new ArrayList<>(CHUNK);
        int characters = 0;
        while (chunk.size() < CHUNK && characters < MOST_CHARACTERS) {
            SourceRow row = rows.next();
            if (row == null) {
                break;
            }
            for (String field : row.fields()) {
                characters += field.length();
            }
            chunk.add(row);
        }
        return chunk;
    }

    private List<Row> judged(List<SourceRow> chunk) {
        List<Row> judged = new ArrayList<>(chunk.size());
        for (SourceRow row : chunk) {
            Judged verdict = judge.judge(row);
            FactId id =
                    verdict instanceof Judged.Accepted accepted
                            ? identification.idOf(accepted.fact())
                            : null;
            judged.add(new Row(row, verdict, id));
        }
        return judged;
    }
}
