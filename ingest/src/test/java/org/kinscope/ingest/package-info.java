/** Tests of ingest: the contract row by row, and the sample city in a graph. */
@NullMarked
package org.kinscope.ingest;

import org.jspecify.annotations.NullMarked;
