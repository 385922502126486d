/** Tests of what is planted. */
@NullMarked
package org.kinscope.synthetic.plant;

import org.jspecify.annotations.NullMarked;
