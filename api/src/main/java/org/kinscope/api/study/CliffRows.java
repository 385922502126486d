package org.kinscope.api.study;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/** Rows of the tables of {@link CliffTables}, as the schema names them. */
final class CliffRows {

    private CliffRows() {}

    /**
     * A division at its cliffs.
     *
     * @param division its code, or all
     * @param placed with a known income
     * @param notEvaluated without
     * @param dominated in a dominated range
     * @param onCliff with EMTR above 1
     * @param cliffShare their share
     * @param onNotch of these by a notch
     * @param inSlopeTrap by falling aid
     * @param cliffGap cliffGap of a month
     * @param dominatedWidth all dominated ranges, of a month
     * @param amountsNotKnown with aid whose amount is not known
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record CliffDivision(
            String division,
            @Nullable Integer placed,
            @Nullable Integer notEvaluated,
            @Nullable Integer dominated,
            @Nullable Integer onCliff,
            @Nullable Double cliffShare,
            @Nullable Integer onNotch,
            @Nullable Integer inSlopeTrap,
            @Nullable Yuan cliffGap,
            @Nullable Yuan dominatedWidth,
            @Nullable Integer amountsNotKnown,
            boolean suppressed) {

        static CliffDivision of(StudyRow row) {
            return new CliffDivision(
                    row.text("division"),
                    row.count("placed"),
                    row.count("not_evaluated"),
                    row.count("dominated"),
                    row.count("on_cliff"),
                    row.number("cliff_share"),
                    row.count("on_notch"),
                    row.count("in_slope_trap"),
                    row.yuan("cliff_gap"),
                    row.yuan("dominated_width"),
                    row.count("amounts_not_known"),
                    row.suppressed());
        }
    }

    /**
     * Families near a boundary.
     *
     * @param division its code, or all
     * @param line the status that ends there
     * @param percent how near
     * @param near how many
     * @param share of those placed
     * @param below below it
     * @param above at it or above
     * @param exposed who would lose
     * @param yuanAtStake what, in a year
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record CliffBand(
            String division,
            String line,
            int percent,
            @Nullable Integer near,
            @Nullable Double share,
            @Nullable Integer below,
            @Nullable Integer above,
            @Nullable Integer exposed,
            @Nullable Yuan yuanAtStake,
            boolean suppressed) {

        static CliffBand of(StudyRow row) {
            return new CliffBand(
                    row.text("division"),
                    row.text("line"),
                    row.ordinal("percent"),
                    row.count("near"),
                    row.number("share"),
                    row.count("below"),
                    row.count("above"),
                    row.count("exposed"),
                    row.yuan("yuan_at_stake"),
                    row.suppressed());
        }
    }

    /**
     * Who changes places by aid.
     *
     * @param families how many are compared
     * @param overtaken pairs overtaken
     * @param pairs pairs with different incomes
     * @param giniBefore of income
     * @param giniAfter of R
     * @param reranking G − C
     * @param rerankingShare (G − C) ÷ 2G
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record CliffReranking(
            @Nullable Integer families,
            @Nullable Double overtaken,
            @Nullable Double pairs,
            @Nullable Double giniBefore,
            @Nullable Double giniAfter,
            @Nullable Double reranking,
            @Nullable Double rerankingShare,
            boolean suppressed) {

        static CliffReranking of(StudyRow row) {
            return new CliffReranking(
                    row.count("families"),
                    row.number("overtaken"),
                    row.number("pairs"),
                    row.number("gini_before"),
                    row.number("gini_after"),
                    row.number("reranking"),
                    row.number("reranking_share"),
                    row.suppressed());
        }
    }

    /**
     * An estimate at a line.
     *
     * @param line the line
     * @param estimate what is estimated
     * @param families of how many
     * @param value the estimate
     * @param low 95 %
     * @param high 95 %
     * @param p p
     * @param refused why there is none
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record CliffRegister(
            String line,
            String estimate,
            @Nullable Integer families,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double p,
            @Nullable String refused,
            boolean suppressed) {

        static CliffRegister of(StudyRow row) {
            return new CliffRegister(
                    row.text("line"),
                    row.text("estimate"),
                    row.count("families"),
                    row.number("value"),
                    row.number("low"),
                    row.number("high"),
                    row.number("p"),
                    row.find("refused"),
                    row.suppressed());
        }
    }
}
