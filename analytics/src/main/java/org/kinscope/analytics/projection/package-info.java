/**
 * The whole city in memory: facts read from the graph by a few bulk queries, and the neighbourhood
 * of any subject as a view of them.
 */
@NullMarked
package org.kinscope.analytics.projection;

import org.jspecify.annotations.NullMarked;
