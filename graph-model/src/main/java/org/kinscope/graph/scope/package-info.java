/** The point of view of a read. */
@NullMarked
package org.kinscope.graph.scope;

import org.jspecify.annotations.NullMarked;
