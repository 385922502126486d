@NullMarked
package org.kinscope.graph.migration;

import org.jspecify.annotations.NullMarked;
