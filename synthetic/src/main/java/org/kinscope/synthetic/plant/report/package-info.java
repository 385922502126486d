/** Plants for {@code repeated.none-of-many}. */
@NullMarked
package org.kinscope.synthetic.plant.report;

import org.jspecify.annotations.NullMarked;
