package org.kinscope.api.naughty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Right ID numbers of a county and an order that no other test takes, far enough from each other
 * that none looks like another one mistyped.
 */
final class IdNumbersOfNobody {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    /** Without a common divisor: no day comes twice, and neighbours are twenty years apart. */
    private static final long DAYS_APART = 7_919;

    private static final long DAYS = 25_000;

    private IdNumbersOfNobody() {}

    /** {@return the {@code n}th number, with the check digit of GB 11643} */
    static String at(int n) {
        String seventeen =
                "321281"
                        + FIRST.plusDays(n * DAYS_APART % DAYS)
                                .format(DateTimeFormatter.BASIC_ISO_DATE)
                        + (100 + n * 37 % 890);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
