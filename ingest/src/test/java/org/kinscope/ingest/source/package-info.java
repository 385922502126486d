/** The folders of the datasets. */
@NullMarked
package org.kinscope.ingest.source;

import org.jspecify.annotations.NullMarked;
