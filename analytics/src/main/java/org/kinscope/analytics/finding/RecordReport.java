package org.kinscope.analytics.finding;

/**
 * What recording changed in the graph.
 *
 * @param created findings that the graph did not know
 * @param reopened findings that had expired and were found again
 * @param kept findings that were open and were found again
 * @param expired findings whose facts have gone
 */
public record RecordReport(int created, int reopened, int kept, int expired) {}
