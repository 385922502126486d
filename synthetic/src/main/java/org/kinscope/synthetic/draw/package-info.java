/**
 * Randomness by path: a draw is a stream of numbers that depends on the seed and on the names by
 * which it was reached, never on what was drawn elsewhere, so that one clan is the same whatever
 * other clans there are.
 */
@NullMarked
package org.kinscope.synthetic.draw;

import org.jspecify.annotations.NullMarked;
