/** From a file of a department to dated, sourced facts in the graph. */
@NullMarked
package org.kinscope.ingest;

import org.jspecify.annotations.NullMarked;
