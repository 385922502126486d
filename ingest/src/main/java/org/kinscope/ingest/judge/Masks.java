package org.kinscope.ingest.judge;

import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.ColumnType;

/** Hides what tells who a person is, where a value must be shown. */
public final class Masks {

    private static final String STARS = "********";
    private static final int MOST_SHOWN = 100;
    private static final int LONG_NUMBER = 15;
    private static final int NUMBER = 9;

    private Masks() {}

    /** {@return an ID number as its first six and last two characters} */
    public static String idNumber(String number) {
        return number.length() < 9
                ? STARS
                : number.substring(0, 6) + STARS + number.substring(number.length() - 2);
    }

    /** {@return what may be shown of a refused value} */
    public static @Nullable String shown(Column column, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return value;
        }
        return switch (column.type()) {
            case ID_NUMBER, CERTIFICATE -> idNumber(value);
            case ACCOUNT, PHONE ->
                    value.length() < 5 ? STARS : STARS + value.substring(value.length() - 4);
            case NAME -> first(1, value) + "**";
            case ADDRESS -> value.length() < 7 ? STARS : first(6, value) + STARS;
            default -> {
                String masked = numbersIn(value, column.type());
                yield masked.length() <= MOST_SHOWN ? masked : first(MOST_SHOWN, masked) + "…";
            }
        };
    }

    /**
     * {@return {@code text} of a column that should hold no personal number, with every run of
     * digits masked that is long enough to be one} Where the column holds identifiers or amounts
     * that may be as long as a phone number, only what is longer is masked.
     *
     * @param type what the column holds; null where nobody knows
     */
    public static String numbersIn(String text, @Nullable ColumnType type) {
        boolean identifier =
                type == ColumnType.NUMBER
                        || type == ColumnType.USCC
                        || type == ColumnType.PLATE
                        || type == ColumnType.DIVISION
                        || type == ColumnType.MONEY
                        || type == ColumnType.DECIMAL;
        int most = identifier ? LONG_NUMBER : NUMBER;
        String rest = inText(text);
        StringBuilder masked = new StringBuilder(rest.length());
        int start = 0;
        for (int i = 0; i <= rest.length(); i++) {
            if (i < rest.length() && isDigitOfAnyWidth(rest.charAt(i))) {
                continue;
            }
            int length = i - start;
            if (length >= LONG_NUMBER) {
                masked.append(idNumber(rest.substring(start, i)));
            } else if (length >= most) {
                masked.append(rest, start, start + 3).append(STARS);
            } else {
                masked.append(rest, start, i);
            }
            if (i < rest.length()) {
                masked.append(rest.charAt(i));
            }
            start = i + 1;
        }
        return masked.toString();
    }

    private static boolean isDigitOfAnyWidth(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    // A character beyond the first plane takes two places: half of one can be written nowhere.
    private static String first(int characters, String text) {
        int most = Math.min(characters, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, most));
    }

    /**
     * {@return {@code text} with every run of characters that is a right ID number masked} Runs of
     * fifteen digits are masked where their date is possible and no digit stands beside them.
     */
    public static String inText(String text) {
        return replaceIdNumbers(text, Masks::idNumber);
    }

    /** {@return {@code text} with every ID number in it replaced} */
    public static String replaceIdNumbers(
            String text, java.util.function.UnaryOperator<String> replacement) {
        StringBuilder masked = null;
        int i = 0;
        int copied = 0;
        while (i + 15 <= text.length()) {
            int length = lengthOfIdNumberAt(text, i);
            if (length == 0) {
                i++;
                continue;
            }
            if (masked == null) {
                masked = new StringBuilder(text.length());
            }
            masked.append(text, copied, i).append(replacement.apply(text.substring(i, i + length)));
            i += length;
            copied = i;
        }
        return masked == null ? text : masked.append(text, copied, text.length()).toString();
    }

    private static int lengthOfIdNumberAt(String text, int start) {
        if (!isDigit(text, start)) {
            return 0;
        }
        if (start + 18 <= text.length() && IdNumber.isOne(text.substring(start, start + 18))) {
            return 18;
        }
        boolean alone = !isDigit(text, start - 1) && !isDigit(text, start + 15);
        return alone && IdNumber.isOne(text.substring(start, start + 15)) ? 15 : 0;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
