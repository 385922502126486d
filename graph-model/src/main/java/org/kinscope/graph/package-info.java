/** The vocabulary of the graph, its records and its migrations: what every other module may see. */
@NullMarked
package org.kinscope.graph;

import org.jspecify.annotations.NullMarked;
