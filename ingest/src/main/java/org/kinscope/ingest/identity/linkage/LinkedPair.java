package org.kinscope.ingest.identity.linkage;

/**
 * A pair of records that may be of one entity.
 *
 * @param left the place of one record in the table
 * @param right the place of the other, which is greater
 * @param weight all evidence together, in bits: the base-2 logarithm of the Bayes factor
 * @param probability that both are of one entity, given the evidence and how rare matches are
 * @param verdict the judgement
 */
public record LinkedPair(int left, int right, double weight, double probability, Verdict verdict) {}
