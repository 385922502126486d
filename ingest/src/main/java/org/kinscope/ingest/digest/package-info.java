/** One number for all facts of a graph, so that two ways of loading can be compared. */
@NullMarked
package org.kinscope.ingest.digest;

import org.jspecify.annotations.NullMarked;
