package org.kinscope.ingest;

import java.util.List;
import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.quarantine.RefusedRow;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.write.Pending;

/** Counts and keeps nothing. */
final class CountingSink implements FileRun.BatchSink {

    private long right;

    @Override
    public void opened(Rows rows) {}

    @Override
    public void facts(List<Pending> batch) {
        right += batch.size();
    }

    @Override
    public void accepted(SourceRow row, FactId id) {}

    @Override
    public void refused(RefusedRow refused) {}

    @Override
    public long[] closed() {
        return new long[] {right, 0};
    }
}
