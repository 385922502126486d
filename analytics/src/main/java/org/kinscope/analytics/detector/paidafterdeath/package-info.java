/** Money that was paid to somebody who had died. */
@NullMarked
package org.kinscope.analytics.detector.paidafterdeath;

import org.jspecify.annotations.NullMarked;
