package org.kinscope.ingest;

import java.util.List;
import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.read.Rows;
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
    public void rejected(Judged.Rejected rejected) {}

    @Override
    public long[] closed() {
        return new long[] {right, 0};
    }
}
