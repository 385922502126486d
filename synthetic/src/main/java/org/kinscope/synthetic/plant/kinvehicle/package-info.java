/** Plants for {@code hidden.kin-vehicle}. */
@NullMarked
package org.kinscope.synthetic.plant.kinvehicle;

import org.jspecify.annotations.NullMarked;
