/**
 * A delivery as files for the graph's offline importer: what {@code write.cypher} says of a row is
 * read and done here in place of the server, so that it is said in one place only.
 */
@NullMarked
package org.kinscope.ingest.offline;

import org.jspecify.annotations.NullMarked;
