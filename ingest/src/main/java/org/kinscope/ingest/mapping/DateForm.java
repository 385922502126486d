package org.kinscope.ingest.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a department writes days or months: the letters {@code yyyy M d H m s S}, in
 * runs, and anything else as it is ({@code dd/MM/yyyy}, {@code yyyy年M月}, {@code yyyy-MM-dd
 * HH:mm:ss}), or {@code excel}: the count of days of a spreadsheet. Time is left away; a form
 * without a day means the first day of the month.
 */
public final class DateForm {

    /** The name of the form of spreadsheets. */
    public static final String EXCEL = "excel";

    private static final Pattern SERIAL = Pattern.compile("(\\d{4,6})(\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private final String written;
    private final @Nullable Pattern pattern;
    private final List<Character> letters;

    private DateForm(String written, @Nullable Pattern pattern, List<Character> letters) {
        this.written = written;
        this.pattern = pattern;
        this.letters = letters;
    }

    /**
     * {@return the form that is written so}
     *
     * @throws IllegalArgumentException if it is none; says what is wrong
     */
    public static DateForm of(String written) {
        if (written.equalsIgnoreCase(EXCEL)) {
            return new DateForm(EXCEL, null, List.of());
        }
        StringBuilder regex = new StringBuilder();
        List<Character> letters = new ArrayList<>();
        int i = 0;
        while (i < written.length()) {
            char c = written.charAt(i);
            int end = i;
            while (end < written.length() && written.charAt(end) == c) {
                end++;
            }
            if ("yMd".indexOf(c) >= 0) {
                if (letters.contains(c)) {
                    throw new IllegalArgumentException("has " + c + " twice");
                }
                letters.add(c);
            }
            if ("yMdHmsS".indexOf(c) >= 0) {
                regex.append(digits(written, c, i, end));
            } else {
                regex.append(Pattern.quote(written.substring(i, end)));
            }
            i = end;
        }
        if (!letters.contains('y') || !letters.contains('M')) {
            throw new IllegalArgumentException("should have yyyy and M");
        }
        return new DateForm(written, Pattern.compile(regex.toString()), List.copyOf(letters));
    }

    private static String digits(String written, char c, int start, int end) {
        int length = end - start;
        if (c == 'y') {
            if (length != 4) {
                throw new IllegalArgumentException("should have the year as yyyy");
            }
            return "(\\d{4})";
        }
        boolean besideDigits =
                (start > 0 && "yMdHmsS".indexOf(written.charAt(start - 1)) >= 0)
                        || (end < written.length() && "yMdHmsS".indexOf(written.charAt(end)) >= 0);
        String run = c == 'S' ? "\\d{1,9}" : besideDigits ? "\\d{" + length + "}" : "\\d{1,2}";
        return c == 'M' || c == 'd' ? "(" + run + ")" : run;
    }

    /** {@return how the form is written} */
    public String written() {
        return written;
    }

    /** {@return whether {@code text} has this form, be it a possible date or not} */
    public boolean fits(String text) {
        return pattern == null ? SERIAL.matcher(text).matches() : pattern.matcher(text).matches();
    }

    /** {@return the day as the contract writes it; null where {@code text} has not this form} */
    public @Nullable String day(String text) {
        if (pattern == null) {
            Matcher m = SERIAL.matcher(text);
            return m.matches() ? SERIAL_ZERO.plusDays(Long.parseLong(m.group(1))).toString() : null;
        }
        Matcher m = pattern.matcher(text);
        if (!m.matches()) {
            return null;
        }
        String day = letters.contains('d') ? part(m, 'd') : "01";
        return part(m, 'y') + '-' + part(m, 'M') + '-' + day;
    }

    /** {@return the month as the contract writes it; null where {@code text} has not this form} */
    public @Nullable String month(String text) {
        String day = day(text);
        return day == null ? null : day.substring(0, day.lastIndexOf('-'));
    }

    private String part(Matcher m, char letter) {
        String digits = m.group(letters.indexOf(letter) + 1);
        return digits.length() == 1 ? "0" + digits : digits;
    }

    @Override
    public String toString() {
        return written;
    }
}
