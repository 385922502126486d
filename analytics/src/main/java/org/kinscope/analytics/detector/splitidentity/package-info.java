/** Two records of one human that each receive. */
@NullMarked
package org.kinscope.analytics.detector.splitidentity;

import org.jspecify.annotations.NullMarked;
