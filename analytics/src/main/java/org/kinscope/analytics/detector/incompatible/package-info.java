/** Grants of two programmes that exclude each other. */
@NullMarked
package org.kinscope.analytics.detector.incompatible;

import org.jspecify.annotations.NullMarked;
