/**
 * Which pairs are compared at all: keys of records, so that cost grows almost with their number.
 */
@NullMarked
package org.kinscope.ingest.identity.linkage.block;

import org.jspecify.annotations.NullMarked;
