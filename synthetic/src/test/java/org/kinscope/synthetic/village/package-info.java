/** Tests of the package. */
@NullMarked
package org.kinscope.synthetic.village;

import org.jspecify.annotations.NullMarked;
