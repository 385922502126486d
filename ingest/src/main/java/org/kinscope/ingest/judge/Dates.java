package org.kinscope.ingest.judge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and months in the forms of the extract contract. */
final class Dates {

    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{4})(\\d{2})(\\d{2})|(\\d{4})([-/])(\\d{1,2})\\5(\\d{1,2})"
                            + "|(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})(\\d{2})|(\\d{4})[-/](\\d{1,2})|(\\d{4})年(\\d{1,2})月");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,6}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1800;

    private Dates() {}

    /**
     * {@return the day, or null where {@code text} is none}
     *
     * @param spreadsheet whether a bare number may be a day of a spreadsheet, counted from 1900
     */
    static @Nullable LocalDate day(String text, boolean spreadsheet) {
        Matcher m = DAY.matcher(text);
        if (m.matches()) {
            int group = m.group(1) != null ? 1 : m.group(4) != null ? 4 : 8;
            boolean separated = group == 4;
            return day(
                    m.group(group),
                    m.group(group + (separated ? 2 : 1)),
                    m.group(group + (separated ? 3 : 2)));
        }
        if (spreadsheet && SERIAL.matcher(text).matches()) {
            return SERIAL_ZERO.plusDays(Long.parseLong(text));
        }
        return null;
    }

    /** {@return the month like {@code 2020-11}, or null where {@code text} is none} */
    static @Nullable String month(String text, boolean spreadsheet) {
        Matcher m = MONTH.matcher(text);
        if (m.matches()) {
            int group = m.group(1) != null ? 1 : m.group(3) != null ? 3 : 5;
            LocalDate first = day(m.group(group), m.group(group + 1), "1");
            return first == null ? null : monthOf(first);
        }
        LocalDate day = spreadsheet ? day(text, false) : null;
        return day == null ? null : monthOf(day);
    }

    private static String monthOf(LocalDate day) {
        return "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            LocalDate date =
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
