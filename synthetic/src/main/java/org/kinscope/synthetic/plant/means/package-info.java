/** Plants for {@code means.declared-recorded} and {@code means.hidden-employment}. */
@NullMarked
package org.kinscope.synthetic.plant.means;

import org.jspecify.annotations.NullMarked;
