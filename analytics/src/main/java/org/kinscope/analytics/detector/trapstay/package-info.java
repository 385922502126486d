/** Families that stay on the roll with an income over the standard: 福利陷阱. */
@NullMarked
package org.kinscope.analytics.detector.trapstay;

import org.jspecify.annotations.NullMarked;
