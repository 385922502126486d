/** Work on the graph that goes on side by side. */
@NullMarked
package org.kinscope.analytics.work;

import org.jspecify.annotations.NullMarked;
