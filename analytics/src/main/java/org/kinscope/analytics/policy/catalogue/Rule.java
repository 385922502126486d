package org.kinscope.analytics.policy.catalogue;

import org.kinscope.analytics.policy.condition.Expression;
import org.kinscope.graph.finding.Words;

/**
 * A condition with its sentence.
 *
 * @param id its name within its programme or group
 * @param when the expression
 * @param words the sentence, as a clerk would say it
 * @param basis its days and where it stands written
 */
public record Rule(String id, Expression when, Words words, Basis basis) {}
