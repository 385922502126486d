package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.family.FamilyMember;

/**
 * A limit of one member that may be reached, before the rules are asked what it changes.
 *
 * @param kind what limits
 * @param limit the age, the stage of school or what happens
 * @param event what reaching it does
 * @param on when it is reached; null where that is nobody's to know, or no day is told
 */
record Coming(Boundary.Kind kind, String limit, Event event, @Nullable LocalDate on) {

    static Coming of(Event.Kind kind, FamilyMember member, long amount, @Nullable LocalDate on) {
        Event event = new Event(kind, member.key(), amount);
        return switch (kind) {
            case BIRTHDAY -> new Coming(Boundary.Kind.AGE, Long.toString(amount), event, on);
            case GRADUATION ->
                    new Coming(
                            Boundary.Kind.GRADUATION,
                            String.valueOf(member.told().text("stage")),
                            event,
                            on);
            case DEATH -> new Coming(Boundary.Kind.DEATH, kind.code(), event, on);
            default -> new Coming(Boundary.Kind.MARRIAGE, kind.code(), event, on);
        };
    }

    /** {@return what reaching it makes of the family's aid} */
    Boundary of(Suppositions asked) {
        return new Boundary(
                kind, event.person(), limit, "at", on, null, asked.before(), asked.after(event));
    }
}
