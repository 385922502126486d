/** Property of aided families that is over the limits. */
@NullMarked
package org.kinscope.analytics.detector.ownasset;

import org.jspecify.annotations.NullMarked;
