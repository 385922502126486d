/** Families without aid beside an aided one: its kin and its neighbours, as poor by the rules. */
@NullMarked
package org.kinscope.analytics.nextdoor;

import org.jspecify.annotations.NullMarked;
