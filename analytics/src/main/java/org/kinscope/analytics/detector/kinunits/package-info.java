/** Spouses, or a parent and a minor child, aided as two units at one dwelling. */
@NullMarked
package org.kinscope.analytics.detector.kinunits;

import org.jspecify.annotations.NullMarked;
