package org.kinscope.api.finding;

/** The kinds of evidence. */
public enum EvidenceKind {
    PATH,
    /** The innocent path beside the others. */
    COUNTER_PATH,
    LIMIT,
    LIKENESS,
    ESTIMATE,
    MISSING
}
