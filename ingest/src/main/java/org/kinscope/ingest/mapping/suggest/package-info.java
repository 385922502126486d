/** Proposes a mapping from the header and the first rows of a department's file. */
@NullMarked
package org.kinscope.ingest.mapping.suggest;

import org.jspecify.annotations.NullMarked;
