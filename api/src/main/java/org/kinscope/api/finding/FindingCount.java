package org.kinscope.api.finding;

import org.kinscope.graph.finding.Words;

/**
 * How many findings of an analysis there are.
 *
 * @param code the analysis
 * @param question what it asks
 * @param count how many
 */
record FindingCount(String code, Words question, int count) {}
