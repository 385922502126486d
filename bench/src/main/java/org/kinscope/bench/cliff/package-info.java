/** How long the exposure of a city takes. */
@NullMarked
package org.kinscope.bench.cliff;

import org.jspecify.annotations.NullMarked;
