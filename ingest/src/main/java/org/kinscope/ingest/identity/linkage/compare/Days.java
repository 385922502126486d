package org.kinscope.ingest.identity.linkage.compare;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days in any common form. Whether 3/4/1990 is March or April is told by the other values of
 * the column: one with a first part above 12 makes it day first.
 */
final class Days {

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\D+(\\d{1,2})(?:\\D+(\\d{1,2})(?:\\D.*)?)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{4}|\\d{2})(?:\\D.*)?");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})\\s*([a-z]{3})[a-z]*\\s*,?\\s*(\\d{4}|\\d{2})");
    private static final Pattern NAME_FIRST =
            Pattern.compile("([a-z]{3})[a-z]*\\.?\\s*(\\d{1,2})\\s*,?\\s*(\\d{4}|\\d{2})");
    private static final int CENTURY_TURNS_AT = 30;

    private final boolean dayFirst;

    private Days(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /** {@return the reader for a column with these values} */
    static Days of(Collection<String> values) {
        int first = 0;
        int second = 0;
        for (String value : values) {
            Matcher last = YEAR_LAST.matcher(value.strip());
            if (last.matches()) {
                first += Integer.parseInt(last.group(1)) > 12 ? 1 : 0;
                second += Integer.parseInt(last.group(2)) > 12 ? 1 : 0;
            }
        }
        return new Days(first > second);
    }

    /** {@return the day as {@code 1990-12-31}, or the digits of {@code text} where it is none} */
    String read(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Matcher m = PACKED.matcher(lower);
        if (m.matches()) {
            return day(m.group(1), m.group(2), m.group(3));
        }
        m = YEAR_FIRST.matcher(lower);
        if (m.matches()) {
            return m.group(3) == null
                    ? m.group(1) + "-" + two(m.group(2))
                    : day(m.group(1), m.group(2), m.group(3));
        }
        m = YEAR_LAST.matcher(lower);
        if (m.matches()) {
            boolean swap = Integer.parseInt(m.group(1)) > 12;
            boolean turn = swap || dayFirst && Integer.parseInt(m.group(2)) <= 12;
            return day(m.group(3), m.group(turn ? 2 : 1), m.group(turn ? 1 : 2));
        }
        m = NAMED.matcher(lower.replaceAll("[-/.]", " ").replaceAll("(?<=\\d)(st|nd|rd|th)", ""));
        if (m.matches() && month(m.group(2)) > 0) {
            return day(m.group(3), month(m.group(2)) + "", m.group(1));
        }
        m = NAME_FIRST.matcher(lower.replaceAll("(?<=\\d)(st|nd|rd|th)", ""));
        if (m.matches() && month(m.group(1)) > 0) {
            return day(m.group(3), month(m.group(1)) + "", m.group(2));
        }
        String digits = Plain.digits(lower);
        return digits.isEmpty() ? lower : digits;
    }

    private static int month(String name) {
        int at = MONTHS.indexOf(name);
        return at % 4 == 0 ? at / 4 + 1 : 0;
    }

    private static String day(String year, String month, String day) {
        String whole = year;
        if (year.length() == 2) {
            whole = (Integer.parseInt(year) < CENTURY_TURNS_AT ? "20" : "19") + year;
        }
        return whole + "-" + two(month) + "-" + two(day);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
