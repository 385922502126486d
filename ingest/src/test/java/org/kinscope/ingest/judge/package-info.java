/** The contract, row by row. */
@NullMarked
package org.kinscope.ingest.judge;

import org.jspecify.annotations.NullMarked;
