package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kinscope.analytics.neighbourhood.ForwardingNeighbourhood;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Person;

/**
 * What registers would show on a day if so many months had gone by: everybody is older, and who
 * ends school by then is out of it. All else is as it is: what else those months bring nobody
 * knows.
 */
final class LaterSight extends ForwardingNeighbourhood {

    private final LocalDate day;
    private final int months;

    LaterSight(Neighbourhood seen, LocalDate day, int months) {
        super(seen);
        this.day = day;
        this.months = months;
    }

    @Override
    public Optional<Person> findPerson(String personId) {
        return super.findPerson(personId).map(this::older);
    }

    private Person older(Person person) {
        LocalDate birth = person.birthDate();
        if (birth == null) {
            return person;
        }
        // Of two days the one that has the age of the later day: months have different lengths.
        int age = java.time.Period.between(birth, day.plusMonths(months)).getYears();
        return age < 0 ? person : EventSight.dated(person, day.minusYears(age), person.deathDate());
    }

    @Override
    public List<Enrolment> enrolmentsOf(String personId) {
        LocalDate then = day.plusMonths(months);
        return super.enrolmentsOf(personId).stream()
                .map(
                        e ->
                                Schooling.end(e, day).filter(end -> !end.isAfter(then)).isPresent()
                                        ? EventSight.ended(e, day)
                                        : e)
                .toList();
    }
}
