@NullMarked
package org.kinscope.analytics.trap;

import org.jspecify.annotations.NullMarked;
