/** What agreement is worth: frequencies among matches and among others, learnt from the data. */
@NullMarked
package org.kinscope.ingest.identity.linkage.estimate;

import org.jspecify.annotations.NullMarked;
