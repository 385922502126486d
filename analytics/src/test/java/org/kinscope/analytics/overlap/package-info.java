@NullMarked
package org.kinscope.analytics.overlap;

import org.jspecify.annotations.NullMarked;
