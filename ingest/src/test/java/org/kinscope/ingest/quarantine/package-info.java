/** Tests of the quarantine. */
@NullMarked
package org.kinscope.ingest.quarantine;

import org.jspecify.annotations.NullMarked;
