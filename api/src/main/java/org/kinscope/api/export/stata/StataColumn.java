package org.kinscope.api.export.stata;

import java.util.Set;
import org.kinscope.api.export.typed.Field;
import org.kinscope.api.export.typed.Field.Type;

/**
 * A column as Stata keeps it: a text with a list of values and a flag as {@code byte} with value
 * labels, other texts as {@code str#}, whole numbers as {@code long} or, where they are wider, as
 * {@code double}, days and months as {@code long} with {@code %td} and {@code %tm}, and other
 * numbers as {@code double}.
 *
 * @param field the column
 * @param width of a text without a list of values: how many bytes of UTF-8 it has at most; of a
 *     whole number 4 or 8; else nothing
 */
public record StataColumn(Field field, int width) {

    /** So many bytes a {@code str#} has at most. */
    public static final int LONGEST = 2045;

    static final int DOUBLE = 65526;
    static final int LONG = 65528;
    static final int BYTE = 65530;

    private static final int BYTES_OF_LONG = 4;
    private static final int BYTES_OF_DOUBLE = 8;
    private static final int MOST_CODES = 100;

    private static final Set<String> RESERVED =
            Set.of(
                    "_all", "_b", "byte", "_coef", "_cons", "double", "float", "if", "in", "int",
                    "long", "_n", "_N", "_pi", "_pred", "_rc", "_skip", "strL", "using", "with");

    /**
     * @throws IllegalArgumentException if Stata allows no such name, the text is too long, or there
     *     are more than 100 values
     */
    public StataColumn {
        String name = field.name();
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]{0,31}")
                || name.matches("str\\d+")
                || RESERVED.contains(name)) {
            throw new IllegalArgumentException(
                    ("%s can be no name of a Stata variable; right are up to 32 letters, digits and"
                                    + " _, no digit first and no reserved word")
                            .formatted(name));
        }
        if (field.values().size() > MOST_CODES || isText(field) && width > LONGEST) {
            throw new IllegalArgumentException(
                    "%s has texts of %d bytes and %d values; Stata takes %d and %d"
                            .formatted(name, width, field.values().size(), LONGEST, MOST_CODES));
        }
    }

    private static boolean isText(Field field) {
        return field.type() == Type.TEXT && field.values().isEmpty();
    }

    /** {@return whether numbers stand for words} */
    boolean isLabelled() {
        return field.type() == Type.FLAG || !field.values().isEmpty();
    }

    /** {@return the number of its type in the file} */
    int code() {
        return switch (field.type()) {
            case TEXT -> isLabelled() ? BYTE : Math.max(1, width);
            case FLAG -> BYTE;
            case WHOLE -> width == BYTES_OF_LONG ? LONG : DOUBLE;
            case DAY, MONTH -> LONG;
            case NUMBER, YUAN -> DOUBLE;
        };
    }

    /** {@return how many bytes a value has} */
    int bytes() {
        return switch (code()) {
            case DOUBLE -> BYTES_OF_DOUBLE;
            case LONG -> BYTES_OF_LONG;
            case BYTE -> 1;
            default -> code();
        };
    }

    /** {@return in which format Stata shows it} */
    String format() {
        return switch (field.type()) {
            case TEXT -> isLabelled() ? "%20.0g" : "%" + Math.max(1, width) + "s";
            case FLAG -> "%8.0g";
            case WHOLE -> "%12.0f";
            case DAY -> "%td";
            case MONTH -> "%tm";
            case YUAN -> "%15.2f";
            case NUMBER -> "%10.0g";
        };
    }
}
