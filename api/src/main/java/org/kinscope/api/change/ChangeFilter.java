package org.kinscope.api.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Since when, and which changes.
 *
 * @param since a day; null where the delivery is named
 * @param sinceDelivery a delivery's number; null where the day is named
 * @param kinds which kinds; null takes all
 */
record ChangeFilter(
        @Nullable LocalDate since,
        @Nullable Integer sinceDelivery,
        @Nullable List<ChangeKind> kinds) {

    List<ChangeKind> wanted() {
        return kinds == null ? List.of(ChangeKind.values()) : kinds;
    }
}
