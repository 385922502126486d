/** Plants for questions about accounts and phones that several families share. */
@NullMarked
package org.kinscope.synthetic.plant.ring;

import org.jspecify.annotations.NullMarked;
