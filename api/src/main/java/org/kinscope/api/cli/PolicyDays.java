package org.kinscope.api.cli;

import java.time.LocalDate;
import org.kinscope.analytics.policy.PolicyCatalogue;

/** Days for which the catalogue can be asked. */
final class PolicyDays {

    private PolicyDays() {}

    /** Refuses a day before the catalogue, before a graph is opened. */
    static void confirm(LocalDate day) {
        if (day.isBefore(PolicyCatalogue.FIRST_DAY)) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    "no policy is known for "
                            + day
                            + "; the catalogue begins on "
                            + PolicyCatalogue.FIRST_DAY);
        }
    }
}
