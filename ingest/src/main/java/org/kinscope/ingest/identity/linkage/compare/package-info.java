/** How two values agree: comparisons with graded levels. */
@NullMarked
package org.kinscope.ingest.identity.linkage.compare;

import org.jspecify.annotations.NullMarked;
