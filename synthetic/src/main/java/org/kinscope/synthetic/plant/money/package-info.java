/** People who were paid what they should not have been, and people who only seem so. */
@NullMarked
package org.kinscope.synthetic.plant.money;

import org.jspecify.annotations.NullMarked;
