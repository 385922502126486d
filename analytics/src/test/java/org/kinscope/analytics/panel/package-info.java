@NullMarked
package org.kinscope.analytics.panel;

import org.jspecify.annotations.NullMarked;
