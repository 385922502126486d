package org.kinscope.analytics.trap;

import java.time.LocalDate;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Person;

/** Who may be able to work, as far as registers tell. Only for telling groups apart. */
final class Able {

    private static final int FROM = 16;
    private static final int TO = 59;
    private static final int SEVERE = 2;

    private Able() {}

    /** {@return whether the person is 16 to 59, not at school and without severe disability} */
    static boolean isAble(Neighbourhood n, String personId, LocalDate day) {
        Integer age = n.findPerson(personId).map((Person p) -> p.ageOn(day)).orElse(null);
        return age != null
                && age >= FROM
                && age <= TO
                && n.enrolmentsOf(personId).stream().noneMatch(e -> e.spell().runsOn(day))
                && n.disabilitiesOf(personId).stream()
                        .noneMatch(d -> d.grade() <= SEVERE && d.spell().runsOn(day));
    }
}
