/** Humans of two ID numbers, and pairs of people who only look like one. */
@NullMarked
package org.kinscope.synthetic.plant.identity;

import org.jspecify.annotations.NullMarked;
