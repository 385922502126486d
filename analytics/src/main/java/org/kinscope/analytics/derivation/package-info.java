/**
 * Relations that follow from facts: written to the graph by set difference, always dated, taken
 * back when their facts change.
 */
@NullMarked
package org.kinscope.analytics.derivation;

import org.jspecify.annotations.NullMarked;
