/** Money that was paid to somebody in prison. */
@NullMarked
package org.kinscope.analytics.detector.paidinprison;

import org.jspecify.annotations.NullMarked;
