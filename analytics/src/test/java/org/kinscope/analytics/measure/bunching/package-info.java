@NullMarked
package org.kinscope.analytics.measure.bunching;

import org.jspecify.annotations.NullMarked;
