/** Tables as Parquet, the only place that knows its library. */
@NullMarked
package org.kinscope.api.export.parquet;

import org.jspecify.annotations.NullMarked;
