/** One account for people who are not related. */
@NullMarked
package org.kinscope.analytics.detector.ringaccount;

import org.jspecify.annotations.NullMarked;
