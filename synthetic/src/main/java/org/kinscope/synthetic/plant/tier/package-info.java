/** Plants for {@code tier.eligible-unaided} and {@code tier.aided-ineligible}. */
@NullMarked
package org.kinscope.synthetic.plant.tier;

import org.jspecify.annotations.NullMarked;
