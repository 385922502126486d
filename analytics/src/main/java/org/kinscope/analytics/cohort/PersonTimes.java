package org.kinscope.analytics.cohort;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;

/**
 * What was paid, and how often (人次): each payment to somebody that was kept is one time.
 *
 * @param times how often
 * @param total what in all
 */
public record PersonTimes(long times, Yuan total) {

    /** No payment. */
    public static final PersonTimes NONE = new PersonTimes(0, Yuan.ZERO);

    /** The programme of payments that name none. */
    public static final String UNKNOWN = "unknown";

    /** {@return both together} */
    public PersonTimes plus(PersonTimes other) {
        return new PersonTimes(times + other.times, total.plus(other.total));
    }

    /** {@return yuan a time, rounded to the fen; null where nothing was paid} */
    public @Nullable Yuan perTime() {
        return times == 0 ? null : total.dividedBy(times);
    }

    /**
     * {@return what was paid to people of the scope by programme}
     *
     * @param from first day
     * @param to the day after the last
     */
    public static Map<String, PersonTimes> of(
            CityProjection city, Scope scope, LocalDate from, LocalDate to) {
        Subjects subjects = city.in(scope).subjects();
        FactSource facts = subjects.facts();
        Map<String, PersonTimes> sums = new TreeMap<>();
        for (String person : facts.keys(Groupings.MONEY.payments())) {
            if (!subjects.covers(Subject.person(person))) {
                continue;
            }
            for (Payment payment : facts.list(Groupings.MONEY.payments(), person)) {
                if (payment.isKept()
                        && !payment.paidOn().isBefore(from)
                        && payment.paidOn().isBefore(to)) {
                    String programme = payment.programmeCode();
                    sums.merge(
                            programme == null ? UNKNOWN : programme,
                            new PersonTimes(1, payment.amount()),
                            PersonTimes::plus);
                }
            }
        }
        return sums;
    }
}
