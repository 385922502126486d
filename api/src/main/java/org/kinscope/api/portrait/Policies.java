package org.kinscope.api.portrait;

import java.time.LocalDate;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;

/** Which day's rules name things on a day before the catalogue begins. */
final class Policies {

    private Policies() {}

    /** {@return the rules of the day, or the oldest known: names of statuses do not change} */
    static PolicyAt nearest(PolicyCatalogue catalogue, LocalDate day) {
        return catalogue.at(
                day.isBefore(PolicyCatalogue.FIRST_DAY) ? PolicyCatalogue.FIRST_DAY : day);
    }
}
