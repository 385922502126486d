@NullMarked
package org.kinscope.analytics.neighbourhood;

import org.jspecify.annotations.NullMarked;
