/** Which pairs are the same: weights, one to one within a source, clusters that hold. */
@NullMarked
package org.kinscope.ingest.identity.linkage.decide;

import org.jspecify.annotations.NullMarked;
