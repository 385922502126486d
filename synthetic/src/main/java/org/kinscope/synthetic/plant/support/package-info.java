/** People who owe support and could give it. */
@NullMarked
package org.kinscope.synthetic.plant.support;

import org.jspecify.annotations.NullMarked;
