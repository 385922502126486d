/** How reasons that departments write are understood. */
@NullMarked
package org.kinscope.analytics.policy.reason;

import org.jspecify.annotations.NullMarked;
