package org.kinscope.analytics.detector.trapstay;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.kinscope.analytics.neighbourhood.Neighbourhood;

/**
 * Who may be able to work, as far as age and school tell: 16 to 59 for both sexes, as the policy
 * catalogue reads it. Disability is not read here: whether somebody is too ill or disabled to work
 * is for the human who looks.
 */
final class WorkingAge {

    private static final int FROM = 16;
    private static final int TO = 59;

    private WorkingAge() {}

    /** {@return how many of them are of working age and not enrolled on the day} */
    static int count(Neighbourhood n, List<String> people, LocalDate day) {
        return (int) people.stream().filter(id -> isOf(n, id, day)).count();
    }

    private static boolean isOf(Neighbourhood n, String personId, LocalDate day) {
        LocalDate birth = n.findPerson(personId).map(p -> p.birthDate()).orElse(null);
        if (birth == null
                || n.enrolmentsOf(personId).stream().anyMatch(e -> e.spell().runsOn(day))) {
            return false;
        }
        int age = Period.between(birth, day).getYears();
        return age >= FROM && age <= TO;
    }
}
