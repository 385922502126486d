package org.kinscope.analytics.study.contagion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.study.aid.Difference;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/**
 * What is kept of an effect where there are millions: whom it hits and what changes.
 *
 * @param kind what happens
 * @param subject the family it is told of
 * @param divisionCode where that family lives; null where unknown
 * @param own whether the person of the event is one of its members
 * @param isEvaluated whether the tier is known on both sides
 * @param programmes what changes; nothing where it is not evaluated
 */
public record Outcome(
        Event.Kind kind,
        Subject subject,
        @Nullable String divisionCode,
        boolean own,
        boolean isEvaluated,
        List<Difference> programmes) {

    public Outcome {
        programmes = List.copyOf(programmes);
    }

    /** {@return what is kept of the effect} */
    public static Outcome of(Effect effect) {
        return new Outcome(
                effect.event().kind(),
                effect.subject(),
                effect.divisionCode(),
                effect.own(),
                effect.isEvaluated(),
                effect.isEvaluated() ? effect.programmes() : List.of());
    }

    /** {@return that of an event nothing can be told, as the tier is not known} */
    static Outcome notTold(Event event, CityFamily family, boolean own) {
        return new Outcome(
                event.kind(),
                family.subject(),
                family.family().divisionCode(),
                own,
                false,
                List.of());
    }

    /** {@return whether any known amount changes} */
    public boolean isHit() {
        return !programmes.isEmpty();
    }

    /** {@return what is gained in a year; below zero where it is lost} */
    public Yuan change() {
        Yuan sum = Yuan.ZERO;
        for (Difference one : programmes) {
            sum = sum.plus(one.change());
        }
        return sum;
    }
}
