/**
 * How unequal incomes are and how poor the poor: Gini, concentration, re-ranking (Atkinson 1979,
 * Plotnick 1981), Foster, Greer and Thorbecke (1984), and the indicators of Laeken as R laeken
 * 0.5.2 has them.
 */
@NullMarked
package org.kinscope.analytics.measure.inequality;

import org.jspecify.annotations.NullMarked;
