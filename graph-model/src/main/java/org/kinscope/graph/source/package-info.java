/** Where a fact came from. */
@NullMarked
package org.kinscope.graph.source;

import org.jspecify.annotations.NullMarked;
