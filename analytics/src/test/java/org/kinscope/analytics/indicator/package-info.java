@NullMarked
package org.kinscope.analytics.indicator;

import org.jspecify.annotations.NullMarked;
