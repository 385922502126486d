/** One need of a person for which two departments give at once. */
@NullMarked
package org.kinscope.analytics.detector.sameneed;

import org.jspecify.annotations.NullMarked;
