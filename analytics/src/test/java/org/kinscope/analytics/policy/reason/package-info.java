@NullMarked
package org.kinscope.analytics.policy.reason;

import org.jspecify.annotations.NullMarked;
