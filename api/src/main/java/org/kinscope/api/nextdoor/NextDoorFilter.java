package org.kinscope.api.nextdoor;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.nextdoor.NextDoor;

/**
 * Beside whom, and which families; what is null takes all.
 *
 * @param aidUnit the number of the unit
 * @param tie what ties the families to it
 */
record NextDoorFilter(String aidUnit, NextDoor.@Nullable Tie tie) {

    boolean fits(NextDoor.Beside family) {
        return tie == null || family.ties().contains(tie);
    }
}
