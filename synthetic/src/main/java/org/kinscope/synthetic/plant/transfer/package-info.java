/** Plants for {@code hidden.transfer}. */
@NullMarked
package org.kinscope.synthetic.plant.transfer;

import org.jspecify.annotations.NullMarked;
