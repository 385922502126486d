@NullMarked
package org.kinscope.ingest.snapshot;

import org.jspecify.annotations.NullMarked;
