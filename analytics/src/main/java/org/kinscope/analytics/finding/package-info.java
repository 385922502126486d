/** Findings on their way to the graph and back. */
@NullMarked
package org.kinscope.analytics.finding;

import org.jspecify.annotations.NullMarked;
