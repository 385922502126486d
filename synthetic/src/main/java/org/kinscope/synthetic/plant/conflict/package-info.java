/** People of whom two sources say different things. */
@NullMarked
package org.kinscope.synthetic.plant.conflict;

import org.jspecify.annotations.NullMarked;
