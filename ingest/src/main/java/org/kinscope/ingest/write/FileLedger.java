package org.kinscope.ingest.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.source.Dataset;
import org.neo4j.driver.Session;

/**
 * What became of the files of a delivery, kept in the graph. A delivery may have many files in
 * which nothing is new, so that many share one transaction.
 */
public final class FileLedger {

    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST = 1_000;

    private final Session session;
    private final int deliveryNo;
    private final List<Map<String, @Nullable Object>> waiting = new ArrayList<>();
    private long written = System.nanoTime();

    /**
     * @param session where to write; stays open
     * @param deliveryNo the delivery, which is begun
     */
    public FileLedger(Session session, int deliveryNo) {
        this.session = session;
        this.deliveryNo = deliveryNo;
    }

    /**
     * Keeps who says what, before anything of it is said.
     *
     * @param extracts the files, numbered from 1 in this order
     */
    public void begin(List<Extract> extracts) {
        int fileNo = 0;
        for (Extract extract : extracts) {
            Dataset dataset = extract.dataset();
            Map<String, @Nullable Object> facts = new HashMap<>();
            facts.put("name", extract.name());
            facts.put("dataset", dataset == null ? null : dataset.name());
            facts.put("department", dataset == null ? null : dataset.departmentOf(extract.name()));
            add(++fileNo, facts);
        }
        flush();
    }

    /**
     * Keeps what became of a file, at the latest with the next {@link #flush}.
     *
     * @param facts the properties of its node
     */
    public void keep(int fileNo, Map<String, @Nullable Object> facts) {
        add(fileNo, facts);
        if (waiting.size() >= MOST || System.nanoTime() - written > EVERY_NANOS) {
            flush();
        }
    }

    /** Writes what waits. */
    public void flush() {
        if (!waiting.isEmpty()) {
            Map<String, Object> parameters =
                    Map.of("deliveryNo", deliveryNo, "files", List.copyOf(waiting));
            session.executeWriteWithoutResult(
                    tx -> tx.run(Cypher.statement("delivery-files"), parameters).consume());
            waiting.clear();
        }
        written = System.nanoTime();
    }

    private void add(int fileNo, Map<String, @Nullable Object> facts) {
        Map<String, @Nullable Object> file = new HashMap<>();
        file.put("fileNo", fileNo);
        file.put("facts", facts);
        waiting.add(file);
    }
}
