package org.kinscope.api.finding;

/** The five kinds of evidence. */
public enum EvidenceKind {
    PATH,
    LIMIT,
    LIKENESS,
    ESTIMATE,
    MISSING
}
