/** Tests of judgements. */
@NullMarked
package org.kinscope.ingest.identity.judgement;

import org.jspecify.annotations.NullMarked;
