package org.kinscope.analytics.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.time.Spell;

/**
 * The recorded status of a unit or a person, day after day.
 *
 * @param first the status before the first change, {@link StatusOrder#NONE} where none is known to
 *     run since ever
 * @param changes the days on which it changes, in order, with the status from then on
 */
public record Timeline(String first, List<Change> changes) {

    /**
     * A change.
     *
     * @param on its day, the first of the new status
     * @param to the new status
     */
    public record Change(LocalDate on, String to) {}

    /**
     * A status while it is held.
     *
     * @param status its code
     * @param spell when
     */
    public record Held(String status, Spell spell) {}

    public Timeline {
        changes = List.copyOf(changes);
    }

    /** {@return the line of statuses that may overlap: on each day the first in order counts} */
    public static Timeline of(List<Held> held, Comparator<String> order) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Held one : held) {
            add(days, one.spell().from());
            add(days, one.spell().to());
        }
        String first =
                best(held, days.isEmpty() ? LocalDate.MIN : days.first().minusDays(1), order);
        List<Change> changes = new ArrayList<>();
        String now = first;
        for (LocalDate day : days) {
            String next = best(held, day, order);
            if (!next.equals(now)) {
                changes.add(new Change(day, next));
                now = next;
            }
        }
        return new Timeline(first, changes);
    }

    private static void add(TreeSet<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private static String best(List<Held> held, LocalDate day, Comparator<String> order) {
        return held.stream()
                .filter(h -> h.spell().runsOn(day))
                .map(Held::status)
                .min(order)
                .orElse(StatusOrder.NONE);
    }

    /** {@return what a unit holds} */
    public static List<Held> ofUnit(FactSource facts, String aidUnitNo) {
        return facts.list(Groupings.STATUSES, aidUnitNo).stream()
                .filter(s -> !s.spell().isEmpty())
                .map(s -> new Held(s.status(), s.spell()))
                .toList();
    }

    /** {@return what a person holds: the statuses of units while a member of them and alive} */
    public static List<Held> ofPerson(FactSource facts, String personId) {
        List<Person> person = facts.list(Groupings.PERSON, personId);
        Spell life =
                person.isEmpty() ? Spell.ALWAYS : new Spell(null, person.getLast().deathDate());
        List<Held> held = new ArrayList<>();
        for (Membership member : facts.list(Groupings.MEMBERSHIPS, personId)) {
            Spell inside = member.spell().intersect(life);
            for (StatusSpell status : facts.list(Groupings.STATUSES, member.aidUnitNo())) {
                Spell both = status.spell().intersect(inside);
                if (!both.isEmpty()) {
                    held.add(new Held(status.status(), both));
                }
            }
        }
        return held;
    }

    /** {@return the status on the day} */
    public String on(LocalDate day) {
        String status = first;
        for (Change change : changes) {
            if (change.on().isAfter(day)) {
                break;
            }
            status = change.to();
        }
        return status;
    }

    /** {@return whether no status ever ran} */
    public boolean isEmpty() {
        return changes.isEmpty() && Objects.equals(first, StatusOrder.NONE);
    }
}
