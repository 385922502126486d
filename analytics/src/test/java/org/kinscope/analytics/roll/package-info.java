@NullMarked
package org.kinscope.analytics.roll;

import org.jspecify.annotations.NullMarked;
