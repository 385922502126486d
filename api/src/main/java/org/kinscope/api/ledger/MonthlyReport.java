package org.kinscope.api.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.ledger.MonthlyLedger;
import org.kinscope.analytics.ledger.MonthlyLedger.Key;
import org.kinscope.analytics.ledger.PaidLine;
import org.kinscope.analytics.ledger.PaidRow;
import org.kinscope.analytics.ledger.RollLine;
import org.kinscope.analytics.ledger.RollRow;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The monthly report before it has a form: who is on the roll, what was paid, totals in which
 * everybody counts once, and what is not known.
 *
 * @param ledger the rows
 * @param division the reporting division's prefix; empty for the city
 * @param digits by how many digits divisions are told apart
 * @param roll figures of the roll by their names
 * @param rollTotal of everybody on the roll
 * @param paid figures of the payments by their names
 * @param paidTotal of all payments
 */
public record MonthlyReport(
        MonthlyLedger ledger,
        String division,
        int digits,
        List<Roll> roll,
        RollLine rollTotal,
        List<Paid> paid,
        PaidLine paidTotal) {

    /** The name of the figure of all payments, and of everybody on the roll. */
    public static final String TOTAL = "total";

    /** The name of the figure of everybody on the roll. */
    public static final String ROLL_TOTAL = "roll:total";

    /** Below this a count is left out of what is published. */
    private static final int LEAST = 5;

    /** A line of the roll. */
    public record Roll(Key key, RollLine line) {}

    /** A line of payments. */
    public record Paid(Key key, PaidLine line) {}

    /** {@return the report} */
    public static MonthlyReport of(MonthlyLedger ledger, String division, int digits) {
        List<Roll> roll = new ArrayList<>();
        ledger.rollBy(digits).forEach((key, rows) -> roll.add(new Roll(key, RollLine.of(rows))));
        List<Paid> paid = new ArrayList<>();
        ledger.paidBy(digits).forEach((key, rows) -> paid.add(new Paid(key, PaidLine.of(rows))));
        return new MonthlyReport(
                ledger,
                division,
                digits,
                List.copyOf(roll),
                RollLine.of(ledger.roll()),
                List.copyOf(paid),
                PaidLine.of(ledger.paid()));
    }

    /** {@return the payments that a figure is made of, or null where it is none of payments} */
    public @Nullable List<PaidRow> paidRows(String figure) {
        if (figure.equals(TOTAL)) {
            return ledger.paid();
        }
        for (Map.Entry<Key, List<PaidRow>> line : ledger.paidBy(digits).entrySet()) {
            if (line.getKey().name().equals(figure)) {
                return line.getValue();
            }
        }
        return null;
    }

    /** {@return the entries that a figure is made of, or null where it is none of the roll} */
    public @Nullable List<RollRow> rollRows(String figure) {
        if (figure.equals(ROLL_TOTAL)) {
            return ledger.roll();
        }
        for (Map.Entry<Key, List<RollRow>> line : ledger.rollBy(digits).entrySet()) {
            if (line.getKey().name().equals(figure)) {
                return line.getValue();
            }
        }
        return null;
    }

    /** {@return what a reader must know beside the figures} */
    public List<Words> notes() {
        List<Words> notes = new ArrayList<>();
        notes.add(
                new Words(
                        "在册数为月末一日；户数、人数合计已去重，不等于各行之和。人次为发放笔数。",
                        "The roll is that of the last day; totals count each household and person"
                                + " once and are no sums of their lines. A person-time is one"
                                + " payment."));
        if (ledger.unknown() > 0) {
            notes.add(
                    new Words(
                            "有 %d 笔发放的项目、部门或区划不详，列入“不详”。".formatted(ledger.unknown()),
                            "Of %d payments programme, department or division is not known."
                                    .formatted(ledger.unknown())));
        }
        if (!ledger.cameBack().isEmpty()) {
            notes.add(
                    new Words(
                            "另有 %d 笔 %s 元退回或追回，未计入。"
                                    .formatted(ledger.cameBack().size(), ledger.amountCameBack()),
                            "%d payments of %s yuan were returned or recovered and are in no figure."
                                    .formatted(ledger.cameBack().size(), ledger.amountCameBack())));
        }
        return notes;
    }

    /**
     * A cell: a text, a number or an amount.
     *
     * @param text what is shown
     * @param number the same for a workbook; null for a text
     * @param money whether it is yuan
     */
    record Cell(String text, @Nullable BigDecimal number, boolean money) {

        static Cell text(String text) {
            return new Cell(text, null, false);
        }

        static Cell count(long count, boolean few) {
            return few
                    ? text(count == 0 ? "0" : "<" + LEAST)
                    : new Cell(String.valueOf(count), BigDecimal.valueOf(count), false);
        }

        static Cell yuan(@Nullable Yuan yuan, boolean left) {
            return left || yuan == null
                    ? text("")
                    : new Cell(yuan.toString(), new BigDecimal(yuan.toString()), true);
        }

        static Cell ratio(@Nullable BigDecimal ratio, boolean left) {
            return left || ratio == null ? text("") : new Cell(ratio.toPlainString(), ratio, false);
        }
    }

    private static boolean isFew(long count) {
        return count > 0 && count < LEAST;
    }

    /** {@return the cells of a line of the roll; small counts left out where it is published} */
    static List<Cell> cells(RollLine line, boolean published) {
        boolean few = published && (isFew(line.households()) || isFew(line.persons()));
        return List.of(
                Cell.count(line.households(), published && isFew(line.households())),
                Cell.count(line.persons(), published && isFew(line.persons())),
                Cell.ratio(line.personsPerHousehold(), few));
    }

    /** {@return the cells of a line of payments; small counts left out where it is published} */
    static List<Cell> cells(PaidLine line, boolean published) {
        boolean few =
                published
                        && (isFew(line.households())
                                || isFew(line.persons())
                                || isFew(line.personTimes()));
        return List.of(
                Cell.count(line.households(), published && isFew(line.households())),
                Cell.count(line.persons(), published && isFew(line.persons())),
                Cell.count(line.personTimes(), published && isFew(line.personTimes())),
                Cell.yuan(line.amount(), few),
                Cell.yuan(line.perPersonTime(), few));
    }
}
