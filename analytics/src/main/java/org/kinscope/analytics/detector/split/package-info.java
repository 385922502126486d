/** Spouses and grown children who live with an aided family and are left out of it. */
@NullMarked
package org.kinscope.analytics.detector.split;

import org.jspecify.annotations.NullMarked;
