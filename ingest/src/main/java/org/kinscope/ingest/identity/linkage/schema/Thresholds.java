package org.kinscope.ingest.identity.linkage.schema;

/**
 * Where the lines are drawn.
 *
 * @param same the probability from which a pair is the same
 * @param unsure the probability from which a person should look
 */
public record Thresholds(double same, double unsure) {}
