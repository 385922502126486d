/** People who owe support by law and could give it, while none is declared. */
@NullMarked
package org.kinscope.analytics.detector.supporter;

import org.jspecify.annotations.NullMarked;
