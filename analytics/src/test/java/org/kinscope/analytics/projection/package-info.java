@NullMarked
package org.kinscope.analytics.projection;

import org.jspecify.annotations.NullMarked;
