/** Tests of the sweep's benchmark. */
@NullMarked
package org.kinscope.bench.sweep;

import org.jspecify.annotations.NullMarked;
