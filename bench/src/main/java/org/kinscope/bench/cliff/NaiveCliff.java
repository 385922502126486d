package org.kinscope.bench.cliff;

import java.util.List;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.schedule.FamilySchedules;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.graph.money.Yuan;

/**
 * cliffShare and cliffGap as somebody would write them who knows no pieces and no evaluators of
 * ours: all rules twice, at the income and δ above it, every expression by CEL's own interpreter.
 */
final class NaiveCliff {

    private static final int MONTHS = 12;

    private final Calculator calculator = new Calculator(RuleBook.byCel(PolicyCatalogue.load()));
    private final FamilySchedules schedules = new FamilySchedules(calculator);

    /**
     * A family at its income, by both ways.
     *
     * @param question the question about it
     * @param position where ours puts it
     */
    record Sampled(Question question, Position position) {}

    /**
     * Of a sample.
     *
     * @param families how many
     * @param onCliff how many have a rate above 1
     * @param gapFen max(0, EMTR − 1) · δ of all, fen a month
     */
    record Sum(int families, int onCliff, long gapFen) {

        /**
         * {@return whether the other says the same} Ours rounds R to the fen at the ends of pieces
         * and at both incomes: two fen a family may lie between.
         */
        boolean agrees(Sum other) {
            return families == other.families
                    && onCliff == other.onCliff
                    && Math.abs(gapFen - other.gapFen) <= 2L * families;
        }

        /** {@return the share of those on a cliff} */
        double share() {
            return families == 0 ? 0 : (double) onCliff / families;
        }
    }

    /** {@return what the families are by ours} */
    static Sum ours(List<Sampled> families) {
        int cliff = 0;
        long gap = 0;
        for (Sampled one : families) {
            Position.Rate rate = one.position().rate();
            cliff += rate != null && rate.all() > 1 ? 1 : 0;
            gap += one.position().gap().fen();
        }
        return new Sum(families.size(), cliff, gap);
    }

    /** {@return what they are by the naive way} */
    Sum sum(List<Sampled> families) {
        int cliff = 0;
        double gap = 0;
        for (Sampled one : families) {
            Yuan income = one.position().income();
            Yuan delta = one.position().delta();
            double now = aid(one.question(), income);
            double then = aid(one.question(), income.plus(delta));
            // R(y + δ) − R(y) is δ and what aid changes by, so that EMTR − 1 is aid's loss less δ.
            double loss = now - then - delta.fen();
            cliff += loss > 1 ? 1 : 0;
            gap += Math.max(0, loss);
        }
        return new Sum(families.size(), cliff, Math.round(gap));
    }

    /** {@return the known aid of a month at that income, in fen} */
    private double aid(Question question, Yuan income) {
        long yearly = 0;
        for (Entitlement due : calculator.answer(schedules.at(question, income)).due()) {
            Yuan amount = due.yearly();
            yearly += amount == null ? 0 : amount.fen();
        }
        return (double) yearly / MONTHS;
    }
}
