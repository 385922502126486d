/** A grant that was decided, runs, and was never paid. */
@NullMarked
package org.kinscope.analytics.detector.approvedunpaid;

import org.jspecify.annotations.NullMarked;
