package org.kinscope.ingest.identity.judgement;

/** Whether two records are of one human. */
public enum Verdict {
    /** They are of one human. */
    SAME,
    /** They are of two. */
    DIFFERENT,
    /** It cannot be told; a matter for review, and nothing is joined. */
    UNSURE
}
