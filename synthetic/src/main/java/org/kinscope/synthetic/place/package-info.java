/**
 * Taizhou's divisions, the dwellings that the city fills (flats of buildings, houses of villages),
 * and the hands of the clerks that write their addresses down.
 */
@NullMarked
package org.kinscope.synthetic.place;

import org.jspecify.annotations.NullMarked;
