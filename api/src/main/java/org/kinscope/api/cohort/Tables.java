package org.kinscope.api.cohort;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.analytics.cohort.CityTable;
import org.kinscope.analytics.cohort.CityTables;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;

/** Everybody of a day in columns, as the service keeps them. */
public final class Tables {

    private Tables() {}

    /**
     * {@return the columns of the day, of the whole city: who asks heeds the reader's scope}
     *
     * @throws Refusal if the catalogue does not reach back so far
     */
    public static CityTable of(CityInMemory city, PolicyCatalogue catalogue, LocalDate day) {
        if (day.isBefore(PolicyCatalogue.FIRST_DAY)) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        return city.ask(
                List.of("city-table", day),
                c -> CityTables.of(c, catalogue.at(day), StatusOrder.of(catalogue)));
    }
}
