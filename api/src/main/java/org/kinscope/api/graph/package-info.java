/** The one door to the graph: every question carries a scope and a day. */
@NullMarked
package org.kinscope.api.graph;

import org.jspecify.annotations.NullMarked;
