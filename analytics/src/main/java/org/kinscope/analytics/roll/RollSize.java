package org.kinscope.analytics.roll;

import java.time.LocalDate;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;

/**
 * How large the roll of a status is on a day.
 *
 * @param units how many units have it as the status that counts
 * @param people how many people do so while in a unit and alive
 */
public record RollSize(long units, long people) {

    private static final double PERCENT = 100;

    /** {@return the size of the roll in the scope} */
    public static RollSize on(
            CityProjection city, Scope scope, StatusOrder order, String status, LocalDate day) {
        Subjects subjects = city.in(scope).subjects();
        FactSource facts = subjects.facts();
        long units =
                facts.keys(Groupings.STATUSES).stream()
                        .filter(u -> subjects.covers(Subject.aidUnit(u)))
                        .filter(
                                u ->
                                        Timeline.of(Timeline.ofUnit(facts, u), order)
                                                .on(day)
                                                .equals(status))
                        .count();
        long people =
                facts.keys(Groupings.MEMBERSHIPS).stream()
                        .filter(p -> subjects.covers(Subject.person(p)))
                        .filter(
                                p ->
                                        Timeline.of(Timeline.ofPerson(facts, p), order)
                                                .on(day)
                                                .equals(status))
                        .count();
        return new RollSize(units, people);
    }

    /** {@return people a unit; NaN where there is none} */
    public double peoplePerUnit() {
        return units == 0 ? Double.NaN : (double) people / units;
    }

    /** {@return by how many percent the units are more than before; NaN where there were none} */
    public double growthOfUnits(RollSize before) {
        return before.units == 0 ? Double.NaN : PERCENT * (units - before.units) / before.units;
    }

    /** {@return by how many percent the people are more than before; NaN where there were none} */
    public double growthOfPeople(RollSize before) {
        return before.people == 0 ? Double.NaN : PERCENT * (people - before.people) / before.people;
    }
}
