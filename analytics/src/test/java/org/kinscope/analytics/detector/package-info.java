/** Tests of the analyses. */
@org.jspecify.annotations.NullMarked
package org.kinscope.analytics.detector;
