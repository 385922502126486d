@NullMarked
package org.kinscope.ingest.mapping.suggest;

import org.jspecify.annotations.NullMarked;
