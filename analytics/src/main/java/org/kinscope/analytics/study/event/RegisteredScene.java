package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.finding.Subject;

/**
 * A family of the registers. What happens is put into the facts, and whoever of the family they
 * concern is read from them anew, so that it also shows what happens to relatives elsewhere of whom
 * a rule reads something.
 *
 * @param found the family and what is known around it
 * @param day the day
 */
public record RegisteredScene(CityFamily found, LocalDate day) implements Scene {

    @Override
    public Family family() {
        return found.family();
    }

    @Override
    public Optional<LocalDate> birthDate(String member) {
        return found.around().findPerson(member).map(Person::birthDate);
    }

    @Override
    public Optional<LocalDate> graduation(String member) {
        return found.around().enrolmentsOf(member).stream()
                .filter(e -> e.spell().runsOn(day))
                .max(Comparator.comparing(Enrolment::stage))
                .flatMap(e -> Schooling.end(e, day));
    }

    @Override
    public boolean isMarried(String member) {
        return isMarried(found.around(), member, day);
    }

    /** {@return whether the person has a living husband or wife on that day} */
    public static boolean isMarried(Neighbourhood n, String personId, LocalDate day) {
        return n.marriagesOf(personId).stream()
                .filter(m -> m.spell().runsOn(day))
                .map(m -> n.findPerson(m.otherThan(personId)))
                .anyMatch(p -> p.map(other -> other.aliveOn(day)).orElse(false));
    }

    @Override
    public Family after(Event event) {
        return after(event, null, Event.NO_STATUS);
    }

    /**
     * {@return the family after an event elsewhere that also changes the status of a unit}
     *
     * @param aidUnitNo the unit; null where no status changes
     * @param status its status afterwards, {@code none} without any
     */
    public Family after(Event event, @Nullable String aidUnitNo, String status) {
        EventSight then =
                new EventSight(
                        found.around(),
                        event,
                        day,
                        aidUnitNo == null ? null : new EventSight.StatusChange(aidUnitNo, status));
        boolean member = family().members().stream().anyMatch(m -> m.key().equals(event.person()));
        if (member && event.kind().leaves()) {
            return left(event, then);
        }
        return RegisteredFamily.reread(
                family(), then, m -> isReadOf(m, event.person(), aidUnitNo), day);
    }

    /**
     * {@return whether what is read of a member may come from the person: the member is the person,
     * or the person is a parent or somebody with a duty of support; or somebody with a duty belongs
     * to the unit whose status changes}
     */
    private boolean isReadOf(String member, String person, @Nullable String aidUnitNo) {
        if (member.equals(person)) {
            return true;
        }
        for (Parenthood parent : found.around().parentsOf(member)) {
            if (parent.parentId().equals(person)) {
                return true;
            }
        }
        for (Support duty : found.around().supportersOf(member)) {
            String supporter = duty.supporterId();
            boolean reads =
                    supporter.equals(person)
                            || (aidUnitNo != null
                                    && found.around().membershipsOf(supporter).stream()
                                            .anyMatch(m -> m.aidUnitNo().equals(aidUnitNo)));
            if (reads) {
                return true;
            }
        }
        return false;
    }

    private Family left(Event event, EventSight sight) {
        Family then = read(sight, event);
        // Heirs of the dead are the family, mostly: what was owned stays.
        return event.kind() == Event.Kind.DEATH
                ? new Family(
                        then.key(),
                        then.divisionCode(),
                        then.told(),
                        then.members(),
                        family().holdings(),
                        then.statuses(),
                        then.recorded())
                : then;
    }

    @Override
    public Family later(int months) {
        return months == 0 ? family() : read(new LaterSight(found.around(), day, months), null);
    }

    private Family read(Neighbourhood seen, @Nullable Event event) {
        if (found.subject().kind() == Subject.Kind.AID_UNIT) {
            return RegisteredFamily.of(seen, found.subject().key(), day);
        }
        String gone = event != null && event.kind() == Event.Kind.MARRIAGE ? event.person() : null;
        List<String> ids =
                family().members().stream()
                        .map(FamilyMember::key)
                        .filter(id -> !id.equals(gone))
                        .toList();
        return RegisteredFamily.ofPeople(seen, family().key(), family().divisionCode(), ids, day);
    }
}
