@NullMarked
package org.kinscope.analytics.measure.survival;

import org.jspecify.annotations.NullMarked;
