/** Families outside every aid unit whom the rules would aid: 应助未助, of those nobody asked about. */
@NullMarked
package org.kinscope.analytics.detector.unaidedhousehold;

import org.jspecify.annotations.NullMarked;
