package org.kinscope.ingest;

import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.read.Rows;
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
    public void rejected(Judged.Rejected rejected) {}

    @Override
    public long[] closed() {
        return new long[] {right, 0};
    }
}
