/** Plants for {@code hidden.own-asset} and {@code hidden.nominee}. */
@NullMarked
package org.kinscope.synthetic.plant.property;

import org.jspecify.annotations.NullMarked;
