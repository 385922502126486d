/** Tests of the package. */
@NullMarked
package org.kinscope.synthetic.delivery;

import org.jspecify.annotations.NullMarked;
