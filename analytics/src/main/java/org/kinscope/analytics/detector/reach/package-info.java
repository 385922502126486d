/** Somebody with property, tied to an aided unit by more than kinship. */
@NullMarked
package org.kinscope.analytics.detector.reach;

import org.jspecify.annotations.NullMarked;
