package org.kinscope.ingest.identity.linkage.block;

/** Takes pairs of records; belongs to one thread. */
public interface PairSink {

    /** Takes a pair of which {@code left} is the smaller. */
    void pair(int left, int right);
}
