/** What a department states about its delivery: which datasets are whole. */
@NullMarked
package org.kinscope.ingest.whole;

import org.jspecify.annotations.NullMarked;
