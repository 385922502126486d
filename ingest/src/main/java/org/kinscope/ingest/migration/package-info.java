/** Brings the schema of a graph to the version this program knows. */
@NullMarked
package org.kinscope.ingest.migration;

import org.jspecify.annotations.NullMarked;
