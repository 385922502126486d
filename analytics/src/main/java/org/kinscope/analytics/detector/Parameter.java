package org.kinscope.analytics.detector;

import org.kinscope.graph.finding.Words;

/**
 * A number that an analyst may change; it is recorded with every finding.
 *
 * @param name its name, as in the Cypher's {@code $parameters.name}
 * @param defaultValue its value where nobody chose another
 * @param unit the unit, for example {@code days}
 * @param meaning what it does
 */
public record Parameter(String name, long defaultValue, String unit, Words meaning) {}
