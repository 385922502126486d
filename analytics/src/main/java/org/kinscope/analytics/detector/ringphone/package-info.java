/** One phone for aided people who are not related. */
@NullMarked
package org.kinscope.analytics.detector.ringphone;

import org.jspecify.annotations.NullMarked;
