/** Plants for {@code repeated.same-programme} and {@code repeated.incompatible}. */
@NullMarked
package org.kinscope.synthetic.plant.grants;

import org.jspecify.annotations.NullMarked;
