package org.kinscope.analytics.study.contagion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Earning;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.study.event.Boundaries;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.analytics.study.event.RegisteredScene;
import org.kinscope.analytics.study.event.Scene;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.money.Yuan;

/** Tells what may happen to people, as far as a family or the registers tell it. */
final class PossibleEvents {

    private static final Set<String> LAST_STAGES =
            Set.of("senior-high", "vocational", "college", "postgraduate");

    private final NavigableSet<Integer> ages;
    private final LocalDate day;
    private final Yuan rise;

    /**
     * By those rules.
     *
     * @param ages the ages at which a rule answers otherwise
     * @param rise how much a wage rises in a month
     */
    PossibleEvents(NavigableSet<Integer> ages, LocalDate day, Yuan rise) {
        this.ages = ages;
        this.day = day;
        this.rise = rise;
    }

    /**
     * {@return what may happen to the member of the family: a wage that there is rises, a last
     * schooling ends, the next age limit is reached, death, and of the unmarried who are of age and
     * not alone, marriage}
     */
    List<Event> of(Scene scene, FamilyMember member) {
        String id = member.key();
        List<Event> events = new ArrayList<>();
        List<Earning> earnings = member.earnings();
        if (earnings != null && earnings.stream().anyMatch(e -> e.kind().equals("wage"))) {
            events.add(new Event(Event.Kind.WAGE, id, rise.fen()));
        }
        String stage = member.told().text("stage");
        if (stage != null && LAST_STAGES.contains(stage)) {
            events.add(new Event(Event.Kind.GRADUATION, id, 0));
        }
        Long age = member.told().number("age");
        Integer limit = age == null ? null : ages.higher(age.intValue());
        if (limit != null) {
            events.add(new Event(Event.Kind.BIRTHDAY, id, limit));
        }
        events.add(new Event(Event.Kind.DEATH, id, 0));
        boolean alone = scene.family().members().size() == 1;
        boolean marries = age != null && age >= Boundaries.MARRIAGE_AGE && !scene.isMarried(id);
        if (!alone && marries) {
            events.add(new Event(Event.Kind.MARRIAGE, id, 0));
        }
        return events;
    }

    /** {@return the same of a registered family, all its members in order} */
    List<Event> of(CityFamily family) {
        RegisteredScene scene = new RegisteredScene(family, day);
        List<Event> events = new ArrayList<>();
        for (FamilyMember member : family.family().members()) {
            events.addAll(of(scene, member));
        }
        return events;
    }

    /** {@return the events of somebody elsewhere, as far as the registers tell them} */
    List<Event> of(Neighbourhood n, String personId) {
        List<Event> events = new ArrayList<>();
        for (Income income : n.incomesOf(personId)) {
            boolean runs = income.spell().runsOn(day) && !income.period().equals("once");
            if (runs && income.kind().equals("wage")) {
                events.add(new Event(Event.Kind.WAGE, personId, rise.fen()));
                break;
            }
        }
        for (Enrolment enrolment : n.enrolmentsOf(personId)) {
            if (enrolment.spell().runsOn(day) && LAST_STAGES.contains(enrolment.stage())) {
                events.add(new Event(Event.Kind.GRADUATION, personId, 0));
                break;
            }
        }
        Integer age = n.findPerson(personId).map(p -> age(p)).orElse(null);
        Integer limit = age == null ? null : ages.higher(age);
        if (limit != null) {
            events.add(new Event(Event.Kind.BIRTHDAY, personId, limit));
        }
        events.add(new Event(Event.Kind.DEATH, personId, 0));
        boolean marries =
                age != null
                        && age >= Boundaries.MARRIAGE_AGE
                        && !RegisteredScene.isMarried(n, personId, day)
                        && unitsOf(n, personId).stream()
                                .anyMatch(unit -> Units.membersOn(n, unit, day).size() > 1);
        if (marries) {
            events.add(new Event(Event.Kind.MARRIAGE, personId, 0));
        }
        return events;
    }

    private @Nullable Integer age(Person person) {
        return person.ageOn(day);
    }

    /** {@return the units to which somebody elsewhere belongs} */
    Set<String> unitsOf(Neighbourhood n, String personId) {
        Set<String> units = new TreeSet<>();
        for (Membership membership : n.membershipsOf(personId)) {
            if (membership.spell().runsOn(day)) {
                units.add(membership.aidUnitNo());
            }
        }
        return units;
    }
}
