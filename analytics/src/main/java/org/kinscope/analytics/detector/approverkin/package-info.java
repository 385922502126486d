/** Aid approved by, or decided in the village of, a close relative who did not declare it. */
@NullMarked
package org.kinscope.analytics.detector.approverkin;

import org.jspecify.annotations.NullMarked;
