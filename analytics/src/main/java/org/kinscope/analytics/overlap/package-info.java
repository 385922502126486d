/** Which departments aid the same families on a day. */
@NullMarked
package org.kinscope.analytics.overlap;

import org.jspecify.annotations.NullMarked;
