/**
 * The extracts of the departments: which columns they have, how their files are written, and what
 * goes wrong with them on the way.
 */
@NullMarked
package org.kinscope.synthetic.delivery;

import org.jspecify.annotations.NullMarked;
