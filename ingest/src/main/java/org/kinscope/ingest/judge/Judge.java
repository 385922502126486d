package org.kinscope.ingest.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.read.Header;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.read.Spelling;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.ColumnType;
import org.kinscope.ingest.source.Dataset;

/** Judges the rows of one file by the contract of its dataset. */
public final class Judge {

    private static final List<String> YES = List.of("1", "是", "true", "y", "yes");
    private static final List<String> NO = List.of("0", "否", "false", "n", "no");

    private static final Set<String> SPREADSHEET_ERRORS =
            Set.of(
                    "#N/A",
                    "#REF!",
                    "#VALUE!",
                    "#DIV/0!",
                    "#NAME?",
                    "#NUM!",
                    "#NULL!",
                    "#SPILL!",
                    "#CALC!",
                    "#GETTING_DATA");

    private static final int LONGEST = 1_000;
    private static final int LONGEST_TALE = 10_000;

    private final Header header;
    private final boolean spreadsheet;
    private final DivisionCodes divisions;
    private final boolean namesDivisions;

    /**
     * Judges with the division codes of the tables.
     *
     * @param header how the columns of the file lie
     * @param spreadsheet whether the file is one, so that a bare number may be a day
     */
    public Judge(Header header, boolean spreadsheet) {
        this(header, spreadsheet, DivisionCodes.bundled());
    }

    /**
     * @param header how the columns of the file lie
     * @param spreadsheet whether the file is one, so that a bare number may be a day
     * @param divisions which division codes there are
     */
    public Judge(Header header, boolean spreadsheet, DivisionCodes divisions) {
        this.header = header;
        this.spreadsheet = spreadsheet;
        this.divisions = divisions;
        this.namesDivisions = header.dataset().name().equals("divisions");
    }

    /**
     * {@return one that judges single values, where there is no file}
     *
     * @param dataset the dataset of their columns
     * @param spreadsheet whether a bare number may be a day
     */
    public static Judge ofValues(Dataset dataset, boolean spreadsheet) {
        return new Judge(Header.ofNothing(dataset), spreadsheet);
    }

    /** {@return whether a value that is not blank keeps the contract of a column} */
    public boolean isRight(Column column, String text) {
        return Spelling.plain(text).length() <= longest(column) && find(column, text) != null;
    }

    /** {@return a value of a column in the spelling of the contract; null where it is none} */
    public @Nullable String find(Column column, String text) {
        String plain = Spelling.plain(text);
        Object value = plain.isEmpty() ? null : value(column, plain);
        return value == null || value instanceof Wrong ? null : value.toString();
    }

    /** {@return the fact that {@code row} says, or why it says none} */
    public Judged judge(SourceRow row) {
        if (row.fields().size() != header.width()) {
            return new Judged.Rejected(
                    row.line(),
                    null,
                    row.fields().size() + " fields",
                    Reason.WRONG_COLUMN_COUNT,
                    header.width() + " fields, as in the header");
        }
        List<Column> columns = header.dataset().columns();
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String text = header.text(i, row.fields());
            if (text.isEmpty()) {
                if (column.required()) {
                    return rejected(row, i, null, Reason.MISSING_REQUIRED, "a value");
                }
                values.add(null);
                continue;
            }
            if (text.length() > longest(column)) {
                return rejected(
                        row,
                        i,
                        text,
                        Reason.TOO_LONG,
                        "at most " + longest(column) + " characters");
            }
            Object value = value(column, text);
            if (value instanceof Wrong(Reason reason, String rightForm)) {
                return rejected(
                        row,
                        i,
                        header.shown(i, row.fields()),
                        reason,
                        header.rightForm(i, rightForm));
            }
            values.add(value);
        }
        return new Judged.Accepted(
                new Fact(header.dataset(), Collections.unmodifiableList(values), row.line()));
    }

    /**
     * {@return the key that a refused row names: a fact of its key columns alone} Null where the
     * row has not the width of the header or one of those columns is wrong, so that nobody knows
     * which key is meant.
     */
    public @Nullable Fact findKey(SourceRow row) {
        if (row.fields().size() != header.width()) {
            return null;
        }
        List<Column> columns = header.dataset().columns();
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String text = column.key() ? header.text(i, row.fields()) : "";
            Object value = text.isEmpty() || text.length() > LONGEST ? null : value(column, text);
            if (value instanceof Wrong
                    || (value == null && (column.key() && column.required() || !text.isEmpty()))) {
                return null;
            }
            values.add(value);
        }
        return new Fact(header.dataset(), Collections.unmodifiableList(values), row.line());
    }

    private static boolean takesAnyText(Column column) {
        return switch (column.type()) {
            case TEXT, NAME, ADDRESS, NUMBER, USCC, PLATE, ACCOUNT, CERTIFICATE, PHONE -> true;
            case ID_NUMBER, DIVISION, DATE, MONTH, MONEY, DECIMAL, BOOLEAN, CODE -> false;
        };
    }

    // What an index may hold is short; only what tells of something may be a page.
    private static int longest(Column column) {
        boolean tale = column.type() == ColumnType.TEXT && !column.key() && !column.required();
        return tale ? LONGEST_TALE : LONGEST;
    }

    /** {@return the refusal of a fact whose key an earlier row of the delivery has} */
    public static Judged.Rejected duplicate(Fact fact) {
        StringBuilder columns = new StringBuilder();
        for (Column column : fact.dataset().columns()) {
            if (column.key()) {
                columns.append(columns.isEmpty() ? "" : "+").append(column.name());
            }
        }
        return new Judged.Rejected(
                fact.line(),
                columns.toString(),
                null,
                Reason.DUPLICATE_KEY_DIFFERS,
                "one row for each key; the first one stands");
    }

    private Judged.Rejected rejected(
            SourceRow row, int index, @Nullable String value, Reason reason, String rightForm) {
        Column column = header.dataset().columns().get(index);
        return new Judged.Rejected(
                row.line(), header.nameOf(index), Masks.shown(column, value), reason, rightForm);
    }

    /** Why a value is wrong; takes the place of the value. */
    private record Wrong(Reason reason, String rightForm) {}

    private Object value(Column column, String text) {
        if (text.charAt(0) == '#' && takesAnyText(column) && SPREADSHEET_ERRORS.contains(text)) {
            return new Wrong(Reason.SPREADSHEET_ERROR, "a value; a formula failed here");
        }
        return switch (column.type()) {
            case ID_NUMBER -> idNumber(text);
            case TEXT, NAME, ADDRESS, NUMBER -> text;
            case USCC, PLATE, ACCOUNT, CERTIFICATE -> Spelling.joined(text);
            case PHONE -> phone(Spelling.joined(text));
            case DIVISION -> division(text);
            case DATE ->
                    or(
                            Dates.day(text, spreadsheet),
                            Reason.IMPOSSIBLE_DATE,
                            "a day like 2020-11-03");
            case MONTH ->
                    or(
                            Dates.month(text, spreadsheet),
                            Reason.IMPOSSIBLE_DATE,
                            "a month like 2020-11");
            case MONEY ->
                    or(
                            Numbers.fen(text),
                            Reason.BAD_NUMBER,
                            "yuan with up to two decimals, like 1,234.50");
            case DECIMAL -> decimal(column, text);
            case BOOLEAN -> truth(text);
            case CODE -> code(column, text);
        };
    }

    private static Object or(@Nullable Object value, Reason reason, String rightForm) {
        return value == null ? new Wrong(reason, rightForm) : value;
    }

    private static Object idNumber(String text) {
        String number = IdNumber.in18Digits(text);
        if (number == null || !IdNumber.hasRightCheck(number)) {
            return new Wrong(
                    Reason.BAD_CHECK_DIGIT, "18 characters with the check digit of GB 11643");
        }
        if (IdNumber.birthDate(number) == null) {
            return new Wrong(Reason.IMPOSSIBLE_DATE, "an ID number with a possible birth date");
        }
        return number;
    }

    private static Object phone(String text) {
        String number = text.startsWith("+") ? text.substring(1) : text;
        return number.length() == 13 && number.startsWith("86") ? number.substring(2) : number;
    }

    private Object division(String text) {
        int length = text.length();
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean level = length == 2 || length == 4 || length == 6 || length == 9 || length == 12;
        if (!digits || !level) {
            return new Wrong(Reason.UNKNOWN_CODE, "a division code of 12 digits");
        }
        String code = text + "0".repeat(12 - length);
        return namesDivisions || divisions.isKnown(code)
                ? code
                : new Wrong(
                        Reason.UNKNOWN_CODE,
                        "the code of a division in use or retired, or one that the dataset"
                                + " divisions names");
    }

    private static Object decimal(Column column, String text) {
        BigDecimal value = Numbers.decimal(text);
        BigDecimal min = column.min();
        BigDecimal max = column.max();
        boolean wrong =
                value == null
                        || (min != null && value.compareTo(min) < 0)
                        || (max != null && value.compareTo(max) > 0);
        return wrong || value == null
                ? new Wrong(
                        Reason.BAD_NUMBER,
                        "a number"
                                + (min == null ? "" : " not below " + min)
                                + (max == null ? "" : " and not above " + max))
                : value;
    }

    private static Object truth(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (YES.contains(lower)) {
            return true;
        }
        return NO.contains(lower) ? false : new Wrong(Reason.UNKNOWN_CODE, "1, 0, 是 or 否");
    }

    private static Object code(Column column, String text) {
        var codes = column.codes();
        if (codes == null) {
            throw new IllegalStateException("column " + column.name() + " has no codes");
        }
        String code = codes.find(text);
        return code != null
                ? code
                : new Wrong(Reason.UNKNOWN_CODE, "one of " + String.join(", ", codes.codes()));
    }
}
