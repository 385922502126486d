package org.kinscope.analytics.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How long a step of time is. */
public enum Step {
    /** A month. */
    MONTH(1),
    /** Three months. */
    QUARTER(3),
    /** Twelve months. */
    YEAR(12);

    /** More steps than these are refused. */
    public static final int MOST = 240;

    private final int months;

    Step(int months) {
        this.months = months;
    }

    /**
     * {@return the first days of the steps from {@code from} on, and {@code to}, on which the last
     * ends: it may be shorter}
     *
     * @throws IllegalArgumentException if {@code to} is not after {@code from}, or the steps are
     *     more than {@link #MOST}
     */
    public List<LocalDate> days(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "from %s to %s is no time; the second day must be after the first"
                            .formatted(from, to));
        }
        List<LocalDate> days = new ArrayList<>();
        for (int k = 0; from.plusMonths((long) k * months).isBefore(to); k++) {
            if (k == MOST) {
                throw new IllegalArgumentException(
                        "from %s to %s are more than %d steps; take a longer step"
                                .formatted(from, to, MOST));
            }
            days.add(from.plusMonths((long) k * months));
        }
        days.add(to);
        return List.copyOf(days);
    }
}
