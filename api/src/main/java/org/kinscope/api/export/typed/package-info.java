/** Tables whose columns have types, in whatever form they leave. */
@NullMarked
package org.kinscope.api.export.typed;

import org.jspecify.annotations.NullMarked;
