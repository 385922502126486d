package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.RegisteredFamily;

/** Families after events, read from all facts anew: what the quick way is compared with. */
public final class PlainWay {

    private PlainWay() {}

    /**
     * {@return the unit's family after the event}
     *
     * @param aidUnitNo the unit whose status changes; null where none does
     * @param status its status afterwards
     */
    public static Family after(
            CityFamily unit,
            Event event,
            @Nullable String aidUnitNo,
            String status,
            LocalDate day) {
        EventSight.StatusChange change =
                aidUnitNo == null ? null : new EventSight.StatusChange(aidUnitNo, status);
        Family then =
                RegisteredFamily.of(
                        new EventSight(unit.around(), event, day, change),
                        unit.subject().key(),
                        day);
        boolean heirs =
                event.kind() == Event.Kind.DEATH
                        && unit.family().members().stream()
                                .anyMatch(m -> m.key().equals(event.person()));
        return !heirs
                ? then
                : new Family(
                        then.key(),
                        then.divisionCode(),
                        then.told(),
                        then.members(),
                        unit.family().holdings(),
                        then.statuses(),
                        then.recorded());
    }
}
