/** Plants for {@code conflict.status} and {@code trap.stay}. */
@NullMarked
package org.kinscope.synthetic.plant.status;

import org.jspecify.annotations.NullMarked;
