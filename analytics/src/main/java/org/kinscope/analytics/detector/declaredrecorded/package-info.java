/** Families that declared less income than the registers know for the same months. */
@NullMarked
package org.kinscope.analytics.detector.declaredrecorded;

import org.jspecify.annotations.NullMarked;
