/**
 * Families whose status is of another tier than their means: 1 in place of 2, or 2 in place of 1.
 */
@NullMarked
package org.kinscope.analytics.detector.othertier;

import org.jspecify.annotations.NullMarked;
