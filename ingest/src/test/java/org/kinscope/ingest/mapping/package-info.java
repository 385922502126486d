@NullMarked
package org.kinscope.ingest.mapping;

import org.jspecify.annotations.NullMarked;
