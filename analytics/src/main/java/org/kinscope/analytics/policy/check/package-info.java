/** Lints the catalogue: dates, units, sources, what is unused, and limits without scenarios. */
@NullMarked
package org.kinscope.analytics.policy.check;

import org.jspecify.annotations.NullMarked;
