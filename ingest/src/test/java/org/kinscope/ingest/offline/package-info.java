@NullMarked
package org.kinscope.ingest.offline;

import org.jspecify.annotations.NullMarked;
