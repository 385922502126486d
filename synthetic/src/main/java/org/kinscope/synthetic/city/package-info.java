/**
 * The stage on which families are put. Each desk of it is a department: what it is told becomes
 * rows of the delivery at once. Only what the truth needs is kept, and only until the family is
 * complete.
 */
@NullMarked
package org.kinscope.synthetic.city;

import org.jspecify.annotations.NullMarked;
