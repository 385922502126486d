package org.kinscope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.plan.FilePlan;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.snapshot.Snapshot;
import org.kinscope.ingest.write.Comparison;
import org.kinscope.ingest.write.Pending;

/** Compares the rows of one file with the graph and writes nothing. */
final class PlanSink implements FileRun.RowSink {

    private static final int BATCH = 5_000;

    private final @Nullable Snapshot snapshot;
    private final @Nullable Comparison graph;
    private final List<Pending> batch = new ArrayList<>();
    private final Map<String, Long> columns = new TreeMap<>();
    private long added;
    private long changed;
    private long unchanged;

    /**
     * @param snapshot what the graph is known to hold; null where nothing is known
     * @param graph compares with the graph; null where there is none
     */
    PlanSink(@Nullable Snapshot snapshot, @Nullable Comparison graph) {
        this.snapshot = snapshot;
        this.graph = graph;
    }

    @Override
    public void opened(Rows rows) {}

    @Override
    public void fact(Pending fact) {
        if (graph == null) {
            added++;
        } else if (snapshot != null && snapshot.look(fact.id()) == Snapshot.Said.SAME) {
            unchanged++;
        } else {
            batch.add(fact);
            if (batch.size() == BATCH) {
                compare(graph);
            }
        }
    }

    @Override
    public void rejected(Judged.Rejected rejected) {}

    @Override
    public long[] closed() {
        if (graph != null && !batch.isEmpty()) {
            compare(graph);
        }
        return new long[] {added + changed, unchanged};
    }

    /** {@return what the file would change} */
    FilePlan plan(FileReport report) {
        return new FilePlan(
                report.file(),
                report.dataset(),
                report.encoding(),
                report.read(),
                added,
                changed,
                report.unchanged(),
                report.quarantined(),
                report.reasons(),
                columns,
                report.unknownColumns(),
                report.refused(),
                report.refusedBecause());
    }

    private void compare(Comparison with) {
        Comparison.Compared compared =
                with.compare(batch.getFirst().fact().dataset(), List.copyOf(batch));
        batch.clear();
        added += compared.added();
        changed += compared.changed();
        unchanged += compared.unchanged();
        compared.columns().forEach((column, rows) -> columns.merge(column, rows, Long::sum));
    }
}
