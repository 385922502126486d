/** Spells of days. */
@NullMarked
package org.kinscope.graph.time;

import org.jspecify.annotations.NullMarked;
