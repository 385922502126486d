package org.kinscope.ingest.judge;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Citizens' ID numbers (GB 11643): six digits of division, the birth date, a serial, a check. */
public final class IdNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private IdNumber() {}

    /**
     * {@return the 18-digit form of {@code text}, which is normalised text: a 15-digit number, of
     * people born in the 1900s, gets its century and check digit; null if it has not the shape}
     */
    public static @Nullable String in18Digits(String text) {
        String upper = text.replace('x', 'X');
        if (upper.length() == 15 && isDigits(upper, 15)) {
            String seventeen = upper.substring(0, 6) + "19" + upper.substring(6);
            return seventeen + checkOf(seventeen);
        }
        boolean shaped =
                upper.length() == 18
                        && isDigits(upper, 17)
                        && (isDigit(upper.charAt(17)) || upper.charAt(17) == 'X');
        return shaped ? upper : null;
    }

    /** {@return whether the last character of 18 is the check of the first 17} */
    public static boolean hasRightCheck(String in18Digits) {
        return checkOf(in18Digits) == in18Digits.charAt(17);
    }

    /** {@return the birth date in the number, or null where no calendar has it} */
    public static @Nullable LocalDate birthDate(String in18Digits) {
        int year = Integer.parseInt(in18Digits.substring(6, 10));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(
                    year,
                    Integer.parseInt(in18Digits.substring(10, 12)),
                    Integer.parseInt(in18Digits.substring(12, 14)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@return {@code M} or {@code F}, as the serial tells} */
    public static String sex(String in18Digits) {
        return (in18Digits.charAt(16) - '0') % 2 == 1 ? "M" : "F";
    }

    /** {@return whether {@code text} is an ID number with a right check and a possible date} */
    public static boolean isOne(String text) {
        String number = in18Digits(text);
        return number != null && hasRightCheck(number) && birthDate(number) != null;
    }

    private static char checkOf(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean isDigits(String text, int length) {
        for (int i = 0; i < length; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
