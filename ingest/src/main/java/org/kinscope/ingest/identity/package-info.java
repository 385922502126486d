/** Who a row speaks of: keyed hashes instead of numbers, and addresses down to the room. */
@NullMarked
package org.kinscope.ingest.identity;

import org.jspecify.annotations.NullMarked;
