/** All families of a city: its aid units, and the registered households outside them. */
@NullMarked
package org.kinscope.analytics.city;

import org.jspecify.annotations.NullMarked;
