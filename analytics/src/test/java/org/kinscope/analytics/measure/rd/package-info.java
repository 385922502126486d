@NullMarked
package org.kinscope.analytics.measure.rd;

import org.jspecify.annotations.NullMarked;
