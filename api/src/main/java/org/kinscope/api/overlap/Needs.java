package org.kinscope.api.overlap;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;

/** For which need each programme gives, by the catalogue. */
public final class Needs {

    private Needs() {}

    /**
     * {@return the need of a programme by its code, null where the catalogue does not know it} Of a
     * day before the catalogue its first day is asked: what a programme is for is no value that
     * changes.
     */
    public static Function<String, @Nullable String> of(PolicyCatalogue catalogue, LocalDate day) {
        PolicyAt policy =
                catalogue.at(
                        day.isBefore(PolicyCatalogue.FIRST_DAY) ? PolicyCatalogue.FIRST_DAY : day);
        return code -> policy.findProgramme(code).map(PolicyAt.Programme::need).orElse(null);
    }
}
