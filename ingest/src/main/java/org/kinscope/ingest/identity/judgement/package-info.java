/** Who was judged to be one human with whom, by which clues, by whom: appended, never changed. */
@NullMarked
package org.kinscope.ingest.identity.judgement;

import org.jspecify.annotations.NullMarked;
