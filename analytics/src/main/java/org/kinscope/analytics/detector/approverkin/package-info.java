/** Aid decided by a close relative without a filing. */
@NullMarked
package org.kinscope.analytics.detector.approverkin;

import org.jspecify.annotations.NullMarked;
