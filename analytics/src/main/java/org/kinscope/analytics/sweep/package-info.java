/** Detectors asked of many subjects, or of one. */
@NullMarked
package org.kinscope.analytics.sweep;

import org.jspecify.annotations.NullMarked;
