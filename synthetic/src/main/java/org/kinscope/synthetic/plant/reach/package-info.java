/** People with property whom ties beyond kinship lead to from aided units. */
@NullMarked
package org.kinscope.synthetic.plant.reach;

import org.jspecify.annotations.NullMarked;
