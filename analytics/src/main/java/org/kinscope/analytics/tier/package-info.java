/**
 * The facts of a unit and the tier that follows from them: one rule, with every condition shown.
 */
@NullMarked
package org.kinscope.analytics.tier;

import org.jspecify.annotations.NullMarked;
