/** What each dataset is: its columns, codes, and what its rows become; one resource folder each. */
@NullMarked
package org.kinscope.ingest.source;

import org.jspecify.annotations.NullMarked;
