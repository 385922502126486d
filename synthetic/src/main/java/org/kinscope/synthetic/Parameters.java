package org.kinscope.synthetic;

import java.time.LocalDate;

/**
 * What kind of city is wanted. Equal parameters give equal bytes.
 *
 * @param persons about how many people, the dead of the last years among them
 * @param seed which of all such cities
 * @param months of how many months, the last that of the city's day, there are payments
 * @param plant how many positives and how many negatives of each code
 * @param mess 0: clean files; 1: as departments write them; 2: as the worst of them do
 * @param later whether there is a second delivery a month later
 * @param changed how many in a hundred rows of the second delivery are new or changed, about; more
 *     than happens in a month there never are
 */
public record Parameters(
        int persons, long seed, int months, int plant, int mess, boolean later, double changed) {

    /** All that happens in a month is told by the second delivery. */
    public static final double ALL_CHANGED = 100;

    /** The day up to which the city's story goes, and for which its findings are true. */
    public static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

    /** The fewest people of a city. */
    public static final int FEWEST = 500;

    /** The most people of a city. */
    public static final int MOST = 10_000_000;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the value and the bounds it is outside of
     */
    public Parameters {
        check("persons", persons, FEWEST, MOST);
        check("months", months, 1, 36);
        check("plant", plant, 0, 1000);
        check("mess", mess, 0, 2);
        if (!(changed >= 0 && changed <= ALL_CHANGED)) {
            throw new IllegalArgumentException(
                    "changed is " + changed + ", but must be from 0 to 100");
        }
    }

    /**
     * A city in whose second delivery is all that happens in a month.
     *
     * @throws IllegalArgumentException naming the value and the bounds it is outside of
     */
    public Parameters(int persons, long seed, int months, int plant, int mess, boolean later) {
        this(persons, seed, months, plant, mess, later, ALL_CHANGED);
    }

    private static void check(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(
                    name + " is " + value + ", but must be from " + low + " to " + high);
        }
    }
}
