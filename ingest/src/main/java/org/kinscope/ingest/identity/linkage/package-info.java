/** Record linkage: which records speak of one entity, with what weight, and why. */
@NullMarked
package org.kinscope.ingest.identity.linkage;

import org.jspecify.annotations.NullMarked;
