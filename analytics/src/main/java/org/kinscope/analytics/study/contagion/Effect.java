package org.kinscope.analytics.study.contagion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.analytics.study.aid.Difference;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/**
 * What an event makes of one family's aid.
 *
 * @param event the event
 * @param subject the family it is told of
 * @param divisionCode where that family lives; null where unknown
 * @param own whether the person of the event is one of its members
 * @param before aid of a year as it is
 * @param after aid of a year after the event
 */
public record Effect(
        Event event,
        Subject subject,
        @Nullable String divisionCode,
        boolean own,
        Aid before,
        Aid after) {

    /** {@return what is gained in a year; below zero where it is lost} */
    public Yuan change() {
        return new Yuan(after.yearly().fen() - before.yearly().fen());
    }

    /** {@return what changes, programme by programme} */
    public List<Difference> programmes() {
        return before.to(after);
    }

    /** {@return whether the tier is known on both sides, so that the change can be told} */
    public boolean isEvaluated() {
        return before.isEvaluated() && after.isEvaluated();
    }

    /** {@return whether any known amount changes} */
    public boolean isHit() {
        return isEvaluated() && !programmes().isEmpty();
    }

    /** {@return whether the family's status by the tier rule changes} */
    public boolean changesStatus() {
        return isEvaluated() && !before.status().equals(after.status());
    }
}
