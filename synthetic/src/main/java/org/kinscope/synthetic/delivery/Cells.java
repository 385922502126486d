package org.kinscope.synthetic.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Writes values as the cells of a file of some style. */
final class Cells {

    private Cells() {}

    /** {@return the text of {@code value}, empty for a blank} */
    static String text(FileStyle style, Column column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> day(style.days(), day);
            case YearMonth month -> month.toString();
            case Long fen -> money(fen, style.thousands());
            case Boolean yes -> style.chinese() ? (yes ? "是" : "否") : yes ? "1" : "0";
            case Double number -> decimal(number);
            default -> {
                String text = value.toString();
                yield style.chinese() && !column.words().isEmpty()
                        ? column.words().getOrDefault(text, text)
                        : text;
            }
        };
    }

    private static String decimal(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String day(FileStyle.Days style, LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        return switch (style) {
            case ISO -> day.toString();
            case COMPACT -> String.valueOf(year * 10_000 + month * 100 + date);
            case SLASHES -> year + "/" + month + "/" + date;
            case WORDS -> year + "年" + month + "月" + date + "日";
        };
    }

    private static String money(long fen, boolean thousands) {
        long yuan = Math.abs(fen) / 100;
        int rest = (int) (Math.abs(fen) % 100);
        StringBuilder text = new StringBuilder(Long.toString(yuan));
        if (thousands) {
            for (int at = text.length() - 3; at > 0; at -= 3) {
                text.insert(at, ',');
            }
        }
        if (rest != 0 || thousands) {
            text.append('.').append((char) ('0' + rest / 10)).append((char) ('0' + rest % 10));
        }
        return (fen < 0 ? "-" : "") + text;
    }
}
