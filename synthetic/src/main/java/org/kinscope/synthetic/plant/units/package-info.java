/** Plants for {@code repeated.two-units}. */
@NullMarked
package org.kinscope.synthetic.plant.units;

import org.jspecify.annotations.NullMarked;
