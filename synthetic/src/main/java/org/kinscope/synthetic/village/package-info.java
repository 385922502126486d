/**
 * The village: named families, the same in every city, each with a story that shows one thing. Who
 * plants a family also tells its story and says what must be found of it.
 */
@NullMarked
package org.kinscope.synthetic.village;

import org.jspecify.annotations.NullMarked;
