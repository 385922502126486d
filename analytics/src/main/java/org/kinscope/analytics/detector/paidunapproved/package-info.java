/** Money that was paid without a decision. */
@NullMarked
package org.kinscope.analytics.detector.paidunapproved;

import org.jspecify.annotations.NullMarked;
