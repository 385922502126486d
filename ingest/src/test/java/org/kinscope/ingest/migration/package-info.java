@NullMarked
package org.kinscope.ingest.migration;

import org.jspecify.annotations.NullMarked;
