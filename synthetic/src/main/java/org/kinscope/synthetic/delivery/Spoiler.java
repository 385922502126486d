package org.kinscope.synthetic.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.draw.Draw;

/**
 * Makes bad rows out of good ones. A bad row is always one more, so that no fact is lost with it,
 * and exactly one thing is wrong with it, so that its reason is beyond doubt.
 */
final class Spoiler {

    private static final String AGAIN = "identical";
    private static final double SOME = 0.001;
    private static final double MANY = 0.01;

    private final List<Column> columns;
    private final double each;
    private final List<String> reasons = new ArrayList<>();
    private final Draw draw;
    private int seen;

    Spoiler(Dataset dataset, int mess, Draw draw) {
        this.columns = Columns.of(dataset);
        this.draw = draw;
        this.each = mess > 1 ? MANY : SOME;
        for (String reason :
                List.of(
                        "bad-check-digit",
                        "impossible-date",
                        "missing-required",
                        "wrong-column-count",
                        "unknown-code",
                        "bad-number")) {
            if (mess > 0 && (reason.equals("wrong-column-count") || placeOf(reason) >= 0)) {
                reasons.add(reason);
            }
        }
        if (mess > 1) {
            reasons.add(AGAIN);
            if (placeOf("duplicate-key-differs") >= 0) {
                reasons.add("duplicate-key-differs");
            }
        }
    }

    /** {@return the reason for which a bad row follows now, or null; early rows give each once} */
    @Nullable String next() {
        int n = seen++;
        if (n < reasons.size()) {
            return reasons.get(n);
        }
        int at = (int) (draw.share() / each);
        return at < reasons.size() ? reasons.get(at) : null;
    }

    /** {@return whether that reason means the same row again} */
    static boolean isAgain(String reason) {
        return reason.equals(AGAIN);
    }

    /** {@return the values of a row with the same key that says something else} */
    @Nullable Object[] differing(@Nullable Object[] values) {
        @Nullable Object[] other = Arrays.copyOf(values, values.length);
        int at = placeOf("duplicate-key-differs");
        Column column = columns.get(at);
        Object value = values[at];
        other[at] =
                switch (value) {
                    case Long fen -> fen + 100;
                    case LocalDate day -> day.plusDays(1);
                    case null -> column.isDay() ? LocalDate.of(2020, 11, 30) : "1";
                    default -> otherText(column, value.toString());
                };
        return other;
    }

    private static String otherText(Column column, String value) {
        for (String code : column.words().keySet()) {
            if (!code.equals(value)) {
                return code;
            }
        }
        return value + "改";
    }

    /** {@return the cells of a row with that wrong in it} */
    List<String> spoiled(String reason, List<String> cells) {
        List<String> bad = new ArrayList<>(cells);
        if (reason.equals("wrong-column-count")) {
            bad.add("多");
            bad.add("余");
            return bad;
        }
        int at = placeOf(reason);
        bad.set(
                at,
                switch (reason) {
                    case "bad-check-digit" -> wrongCheck(cells.get(at));
                    case "impossible-date" -> columns.get(at).isDay() ? "2020-02-30" : "2020-13";
                    case "missing-required" -> "";
                    case "unknown-code" -> "不详类";
                    default -> "一千元";
                });
        return bad;
    }

    private static String wrongCheck(String id) {
        String full = id.length() == 18 ? id : "320102197001011234";
        char last = full.charAt(17);
        return full.substring(0, 17) + (last == '5' ? '6' : '5');
    }

    /** {@return the place of the column that is spoiled for that reason, or -1} */
    private int placeOf(String reason) {
        int found = -1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean fits =
                    switch (reason) {
                        case "bad-check-digit" -> column.isId();
                        case "impossible-date" -> column.isDay() || column.type().equals("month");
                        case "missing-required" -> column.required();
                        case "unknown-code" -> !column.words().isEmpty();
                        case "bad-number" -> column.isNumber();
                        default ->
                                !column.key()
                                        && (column.type().equals("money")
                                                || column.isDay()
                                                || column.type().equals("address")
                                                || column.type().equals("text")
                                                || !column.words().isEmpty());
                    };
            if (fits) {
                found = i;
                if (!reason.equals("duplicate-key-differs") || column.type().equals("money")) {
                    return i;
                }
            }
        }
        return found;
    }
}
