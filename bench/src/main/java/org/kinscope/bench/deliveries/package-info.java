/** Deliveries into the graph beside LOAD CSV of the same rows. */
@NullMarked
package org.kinscope.bench.deliveries;

import org.jspecify.annotations.NullMarked;
