package org.kinscope.ingest;

import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.quarantine.RefusedRow;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.write.Pending;

/** Counts and keeps nothing. */
final class CountingSink implements FileRun.RowSink {

    private long right;

    @Override
    public void opened(Rows rows) {}

    @Override
    public void fact(Pending fact) {
        right++;
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
