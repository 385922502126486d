@NullMarked
package org.kinscope.analytics.nextdoor;

import org.jspecify.annotations.NullMarked;
