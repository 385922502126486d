/** What is true of the city: what was planted, tiers, relations, and how many rows there are. */
@NullMarked
package org.kinscope.synthetic.truth;

import org.jspecify.annotations.NullMarked;
