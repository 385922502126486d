package org.kinscope.ingest.identity.resolve;

/**
 * What resolving identities did.
 *
 * @param records how many records were compared
 * @param judged how many judgements the machine passed
 * @param merged how many records joined a person with another number
 * @param separated how many records became persons of their own again
 * @param unsure how many pairs wait for review
 * @param seconds how long it took
 */
public record ResolutionReport(
        long records, long judged, long merged, long separated, long unsure, double seconds) {}
