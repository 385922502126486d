/**
 * The statutory schedule R(y): what a family has in a month, aid included, by its own income, in
 * pieces between exact breakpoints.
 */
@NullMarked
package org.kinscope.analytics.schedule;

import org.jspecify.annotations.NullMarked;
