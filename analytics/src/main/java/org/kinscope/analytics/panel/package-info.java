/** People of a cohort month by month, under pseudonyms. */
@NullMarked
package org.kinscope.analytics.panel;

import org.jspecify.annotations.NullMarked;
