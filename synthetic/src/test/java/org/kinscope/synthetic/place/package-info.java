/** Tests of the package. */
@NullMarked
package org.kinscope.synthetic.place;

import org.jspecify.annotations.NullMarked;
