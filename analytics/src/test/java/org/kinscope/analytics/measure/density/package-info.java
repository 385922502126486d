@NullMarked
package org.kinscope.analytics.measure.density;

import org.jspecify.annotations.NullMarked;
