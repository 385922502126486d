package org.kinscope.api.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;

/** Which department stands behind a programme in a month. */
public final class MonthlyLedgers {

    private MonthlyLedgers() {}

    /**
     * {@return the department of a programme on the last day of the month, null where the catalogue
     * has none} Of a month before the catalogue its first day is asked.
     */
    public static Function<String, @Nullable String> departments(
            PolicyCatalogue catalogue, YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        PolicyAt policy =
                catalogue.at(
                        day.isBefore(PolicyCatalogue.FIRST_DAY) ? PolicyCatalogue.FIRST_DAY : day);
        return code ->
                policy.findProgramme(code).map(PolicyAt.Programme::departmentCode).orElse(null);
    }
}
