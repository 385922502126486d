/** An asset that went from a member to a relative before the aid began. */
@NullMarked
package org.kinscope.analytics.detector.transfer;

import org.jspecify.annotations.NullMarked;
