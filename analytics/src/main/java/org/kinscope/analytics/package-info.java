/** From the graph to findings with evidence. */
@NullMarked
package org.kinscope.analytics;

import org.jspecify.annotations.NullMarked;
