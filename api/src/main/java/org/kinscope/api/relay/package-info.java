/**
 * The forms of Relay: ids of the whole graph, and pages of lists whose beginning is a key, never a
 * count.
 */
@NullMarked
package org.kinscope.api.relay;

import org.jspecify.annotations.NullMarked;
