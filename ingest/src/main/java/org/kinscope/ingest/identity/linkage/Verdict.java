package org.kinscope.ingest.identity.linkage;

/** What a linkage says of a pair that it keeps; all other pairs are different to it. */
public enum Verdict {
    /** Both records are of one entity. */
    SAME,
    /** They may be; a person should look. */
    UNSURE
}
