/** The figures of a month, and the indicators and quotas that the catalogue makes of them. */
@NullMarked
package org.kinscope.analytics.indicator;

import org.jspecify.annotations.NullMarked;
