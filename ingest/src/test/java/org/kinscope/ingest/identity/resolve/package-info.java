/** Tests of the joining of records. */
@NullMarked
package org.kinscope.ingest.identity.resolve;

import org.jspecify.annotations.NullMarked;
