@NullMarked
package org.kinscope.analytics.cohort;

import org.jspecify.annotations.NullMarked;
