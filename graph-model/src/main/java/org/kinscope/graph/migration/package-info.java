/** The numbered changes of the graph's schema, as files; who applies them is not known here. */
@NullMarked
package org.kinscope.graph.migration;

import org.jspecify.annotations.NullMarked;
