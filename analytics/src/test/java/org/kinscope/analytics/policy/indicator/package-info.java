@NullMarked
package org.kinscope.analytics.policy.indicator;

import org.jspecify.annotations.NullMarked;
