@NullMarked
package org.kinscope.ingest.write;

import org.jspecify.annotations.NullMarked;
