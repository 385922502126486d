@org.jspecify.annotations.NullMarked
package org.kinscope.analytics.detector.reach;
