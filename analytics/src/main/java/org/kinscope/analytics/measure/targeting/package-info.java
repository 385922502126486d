/** Whom aid reaches: errors of inclusion and exclusion, leakage, and effective tax rates. */
@NullMarked
package org.kinscope.analytics.measure.targeting;

import org.jspecify.annotations.NullMarked;
