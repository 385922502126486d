@NullMarked
package org.kinscope.analytics.sweep;

import org.jspecify.annotations.NullMarked;
