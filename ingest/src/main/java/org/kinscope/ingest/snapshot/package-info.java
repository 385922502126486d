/**
 * What the graph held at the end of the last delivery, as hashes of rows beside the graph, so that
 * a row which did not change never reaches it. Nothing here is the truth: a snapshot that is
 * missing or does not fit is dropped, and the graph is asked.
 */
@NullMarked
package org.kinscope.ingest.snapshot;

import org.jspecify.annotations.NullMarked;
