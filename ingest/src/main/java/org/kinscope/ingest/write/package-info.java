/** From facts to the graph: idempotent, dated and sourced. */
@NullMarked
package org.kinscope.ingest.write;

import org.jspecify.annotations.NullMarked;
