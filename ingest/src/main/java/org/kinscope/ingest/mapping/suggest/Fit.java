package org.kinscope.ingest.mapping.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.judge.Judge;
import org.kinscope.ingest.mapping.Unit;
import org.kinscope.ingest.read.Spelling;
import org.kinscope.ingest.source.CodeList;
import org.kinscope.ingest.source.Column;

/**
 * How well the values of a department's column fit a column of the contract.
 *
 * @param score from -1 (they cannot be it) by 0 (they say nothing) to 1 (hardly anything else)
 * @param reason what was seen
 */
record Fit(double score, String reason) {

    private static final Set<String> TRUTH = Set.of("1", "0", "是", "否", "Y", "N", "y", "n");

    static Fit of(Column column, Shapes shapes, Judge judge) {
        int n = shapes.values().size();
        if (n == 0) {
            return new Fit(0, "no values");
        }
        return switch (column.type()) {
            case ID_NUMBER ->
                    share(shapes.idNumbers(), 0.6, 1, -1, n, "ID numbers by their check digit");
            case NAME -> share(shapes.names(), 0.7, 0.8, -0.9, n, "names of persons");
            case PLATE -> share(shapes.plates(), 0.7, 1, -1, n, "number plates");
            case PHONE -> share(shapes.phones(), 0.7, 1, -1, n, "telephone numbers");
            case USCC ->
                    share(shapes.creditCodes(), 0.6, 1, -0.6, n, "credit codes by their check");
            case ACCOUNT -> share(shapes.accounts(), 0.7, 0.8, -0.7, n, "account numbers");
            case ADDRESS -> share(shapes.addresses(), 0.6, 0.9, -0.3, n, "addresses");
            case CERTIFICATE ->
                    share(
                            shapes.share(v -> v.length() >= 20 && isId(v.substring(0, 18))),
                            0.6,
                            1,
                            -0.2,
                            n,
                            "ID numbers with two characters more");
            case DIVISION ->
                    share(
                            shapes.share(v -> v.length() >= 6 && judge.isRight(column, v)),
                            0.7,
                            1,
                            -1,
                            n,
                            "division codes");
            case DATE ->
                    shapes.ends() == 0
                            ? new Fit(0, "open ends alone")
                            : share(shapes.days(), 0.7, 0.6, -1, shapes.ends(), "dates");
            case MONTH ->
                    share(
                            Math.max(
                                    shapes.share(v -> judge.isRight(column, v)),
                                    Math.max(shapes.days("yyyy.M"), shapes.days("yyyy/M"))),
                            0.7,
                            0.7,
                            -1,
                            n,
                            "months");
            case MONEY -> share(shapes.share(Fit::isAmount), 0.7, 0.4, -1, n, "amounts of money");
            case DECIMAL ->
                    share(
                            shapes.share(v -> isNumber(column, v, judge)),
                            0.7,
                            0.4,
                            -1,
                            n,
                            "numbers");
            case BOOLEAN ->
                    shapes.different() <= 3 && shapes.share(TRUTH::contains) < 0.5
                            ? new Fit(0.1, "at most three different values")
                            : share(shapes.share(TRUTH::contains), 0.9, 0.5, -0.9, n, "yes or no");
            case CODE -> codes(column, shapes);
            case NUMBER -> number(shapes);
            case TEXT ->
                    shapes.idNumbers() > 0.3
                            ? new Fit(-1, "ID numbers")
                            : shapes.share(Fit::isAmount) > 0.9 || shapes.days() > 0.9
                                    ? new Fit(-0.3, "numbers or dates")
                                    : new Fit(0, "text");
        };
    }

    private static Fit share(
            double share, double enough, double score, double else_, int n, String what) {
        String reason = Math.round(share * n) + " of " + n + " are " + what;
        if (share >= enough) {
            return new Fit(score * share, reason);
        }
        return new Fit(share >= enough / 2 ? 0.1 : else_, reason);
    }

    private static Fit codes(Column column, Shapes shapes) {
        CodeList codes = column.codes();
        if (codes == null) {
            return new Fit(0, "no codes");
        }
        double share = shapes.share(v -> codes.find(v) != null);
        double words = shapes.share(v -> codes.find(v) != null && !v.matches("\\d+"));
        long distinct = shapes.different();
        int n = shapes.values().size();
        String reason = Math.round(share * n) + " of " + n + " are its codes or words";
        if (share >= 0.8) {
            return new Fit(words >= 0.8 ? 1 : 0.3, reason);
        }
        return distinct > 40 && n > 60
                ? new Fit(-0.8, distinct + " different values, too many for codes")
                : new Fit(share >= 0.3 ? 0.3 : -0.1, reason);
    }

    private static Fit number(Shapes shapes) {
        if (shapes.days() > 0.9 && shapes.days("yyyyMMdd") < 0.9) {
            return new Fit(-0.8, "dates");
        }
        if (shapes.idNumbers() > 0.8) {
            return new Fit(-0.4, "ID numbers");
        }
        if (shapes.names() > 0.7 || shapes.addresses() > 0.5) {
            return new Fit(-0.6, "names or addresses");
        }
        double coded =
                shapes.share(
                        v -> v.length() > 3 && v.matches("[\\w\\u4e00-\\u9fa5()（）〔〕\\[\\]-]+"));
        return new Fit(coded > 0.8 && shapes.distinct() > 0.3 ? 0.3 : 0, "identifiers");
    }

    private static boolean isAmount(String value) {
        return value.length() < 16 && number(Unit.YUAN.inContract(value)) != null;
    }

    private static boolean isNumber(Column column, String value, Judge judge) {
        if (judge.isRight(column, value)) {
            return true;
        }
        for (Unit unit : new Unit[] {Unit.SQUARE_METRE, Unit.SHARE, Unit.PERCENT}) {
            if (judge.isRight(column, unit.inContract(value))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Double number(String text) {
        try {
            return Double.valueOf(Spelling.plain(text).replace(",", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isId(String text) {
        return org.kinscope.ingest.judge.IdNumber.isOne(text);
    }
}
