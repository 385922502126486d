/** Money that was paid in another amount than was decided. */
@NullMarked
package org.kinscope.analytics.detector.paidamount;

import org.jspecify.annotations.NullMarked;
