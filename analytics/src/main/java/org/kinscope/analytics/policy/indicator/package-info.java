/** Indicators of performance (绩效指标) and quotas, as the catalogue says them. */
@NullMarked
package org.kinscope.analytics.policy.indicator;

import org.jspecify.annotations.NullMarked;
