@NullMarked
package org.kinscope.analytics.measure.inequality;

import org.jspecify.annotations.NullMarked;
