/** Money that was paid after the decision or the status had ended. */
@NullMarked
package org.kinscope.analytics.detector.paidafterexit;

import org.jspecify.annotations.NullMarked;
