package org.kinscope.api.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.ledger.MonthlyLedger.Key;
import org.kinscope.analytics.ledger.PaidLine;
import org.kinscope.analytics.ledger.RollLine;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The report as a reader sees it: a researcher sees no count of one to four.
 *
 * @param report the figures
 * @param names what codes are called
 * @param few whether the reader sees small counts
 */
record MonthlySeen(MonthlyReport report, Names names, boolean few) {

    private static final Words TOTAL = new Words("合计", "total");

    /** {@return the month, as 2020-12} */
    public String month() {
        return report.ledger().month().toString();
    }

    /** {@return figures of the roll} */
    public List<RollFigure> roll() {
        return report.roll().stream()
                .map(
                        r ->
                                roll(
                                        r.key().name(),
                                        names.status(r.key().what()),
                                        names.division(r.key().division()),
                                        r.line()))
                .toList();
    }

    /** {@return of everybody on the roll} */
    public RollFigure rollTotal() {
        return roll(MonthlyReport.ROLL_TOTAL, TOTAL, TOTAL, report.rollTotal());
    }

    /** {@return figures of payments} */
    public List<PaidFigure> paid() {
        return report.paid().stream().map(p -> paid(p.key(), p.line())).toList();
    }

    /** {@return of all payments} */
    public PaidFigure paidTotal() {
        return paid(MonthlyReport.TOTAL, TOTAL, TOTAL, TOTAL, report.paidTotal());
    }

    /** {@return what is not known, and what came back} */
    public List<Words> notes() {
        return report.notes();
    }

    private RollFigure roll(String figure, Words status, Words division, RollLine line) {
        boolean hidden = isHidden(line.households()) || isHidden(line.persons());
        var ratio = hidden ? null : line.personsPerHousehold();
        return new RollFigure(
                figure,
                status,
                division,
                count(line.households()),
                count(line.persons()),
                ratio == null ? null : ratio.doubleValue());
    }

    private PaidFigure paid(Key key, PaidLine line) {
        return paid(
                key.name(),
                names.programme(key.what()),
                names.department(key.department()),
                names.division(key.division()),
                line);
    }

    private PaidFigure paid(
            String figure, Words programme, Words department, Words division, PaidLine line) {
        boolean hidden =
                isHidden(line.households())
                        || isHidden(line.persons())
                        || isHidden(line.personTimes());
        return new PaidFigure(
                figure,
                programme,
                department,
                division,
                count(line.households()),
                count(line.persons()),
                count(line.personTimes()),
                hidden ? null : line.amount());
    }

    private @Nullable Long count(long count) {
        return isHidden(count) ? null : (Long) count;
    }

    private boolean isHidden(long count) {
        return !few && count > 0 && count < StudyTable.LEAST;
    }

    /** A figure of the roll. */
    record RollFigure(
            String figure,
            Words status,
            Words division,
            @Nullable Long households,
            @Nullable Long persons,
            @Nullable Double personsPerHousehold) {}

    /** A figure of payments. */
    record PaidFigure(
            String figure,
            Words programme,
            Words department,
            Words division,
            @Nullable Long households,
            @Nullable Long persons,
            @Nullable Long personTimes,
            @Nullable Yuan amount) {}
}
