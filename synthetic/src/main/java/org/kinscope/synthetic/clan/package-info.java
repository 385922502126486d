/**
 * The ordinary families of the city, clan by clan: three generations in a few households, those few
 * that are aided by right, and the families of the officials. Nothing that an analysis asks about
 * is among them.
 */
@NullMarked
package org.kinscope.synthetic.clan;

import org.jspecify.annotations.NullMarked;
