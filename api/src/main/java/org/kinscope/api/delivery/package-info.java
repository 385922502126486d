/** The deliveries of the graph, and what was known after each. */
@NullMarked
package org.kinscope.api.delivery;

import org.jspecify.annotations.NullMarked;
