@NullMarked
package org.kinscope.analytics.measure.association;

import org.jspecify.annotations.NullMarked;
