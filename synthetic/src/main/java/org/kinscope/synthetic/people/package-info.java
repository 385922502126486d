/** People: names of their generation, ID numbers that are right, and who they are to the stage. */
@NullMarked
package org.kinscope.synthetic.people;

import org.jspecify.annotations.NullMarked;
