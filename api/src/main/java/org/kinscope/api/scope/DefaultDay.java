package org.kinscope.api.scope;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The day that a query without one is about.
 *
 * @param day the day the service was started for, else today
 */
public record DefaultDay(Supplier<LocalDate> day) {

    /** {@return the day now} */
    public LocalDate get() {
        return day.get();
    }
}
