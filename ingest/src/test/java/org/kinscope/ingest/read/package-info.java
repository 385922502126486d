/** The contract, file by file. */
@NullMarked
package org.kinscope.ingest.read;

import org.jspecify.annotations.NullMarked;
