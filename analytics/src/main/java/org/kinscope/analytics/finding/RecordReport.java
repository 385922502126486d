package org.kinscope.analytics.finding;

/**
 * What recording changed in the graph.
 *
 * @param created findings that the graph did not know
 * @param reopened findings that had expired and were found again
 * @param kept findings that were open and were found again
 * @param expired findings whose facts have gone
 * @param left findings that were not found and stay as they were: the question about their subject
 *     could not be decided, or they were seen on a later day than the one asked about
 */
public record RecordReport(int created, int reopened, int kept, int expired, int left) {}
