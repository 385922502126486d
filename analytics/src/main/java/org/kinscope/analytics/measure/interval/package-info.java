/** Intervals of shares and of any statistic. */
@NullMarked
package org.kinscope.analytics.measure.interval;

import org.jspecify.annotations.NullMarked;
