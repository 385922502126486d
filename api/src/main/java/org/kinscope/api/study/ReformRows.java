package org.kinscope.api.study;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/** Rows of the tables of {@link ReformTables}, as the schema names them. */
final class ReformRows {

    private ReformRows() {}

    /**
     * A set of rules.
     *
     * @param reform its name, or today
     * @param cost of a year
     * @param more than today
     * @param winners with more
     * @param losers with less
     * @param dominated in a dominated range
     * @param onCliff with EMTR above 1
     * @param cliffGap of a month
     * @param dominatedWidth of a month
     * @param atStake within ten percent below, of a year
     * @param bundleValue of a year
     * @param fgt0 headcount
     * @param fgt1 gap
     * @param fgt2 squared gap
     * @param reranking G − C
     * @param overtaken pairs overtaken
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record ReformSummary(
            String reform,
            @Nullable Yuan cost,
            @Nullable Yuan more,
            @Nullable Integer winners,
            @Nullable Integer losers,
            @Nullable Integer dominated,
            @Nullable Integer onCliff,
            @Nullable Yuan cliffGap,
            @Nullable Yuan dominatedWidth,
            @Nullable Yuan atStake,
            @Nullable Yuan bundleValue,
            @Nullable Double fgt0,
            @Nullable Double fgt1,
            @Nullable Double fgt2,
            @Nullable Double reranking,
            @Nullable Double overtaken,
            boolean suppressed) {

        static ReformSummary of(StudyRow row) {
            return new ReformSummary(
                    row.text("reform"),
                    row.yuan("cost_a_year"),
                    row.yuan("more"),
                    row.count("winners"),
                    row.count("losers"),
                    row.count("dominated"),
                    row.count("on_cliff"),
                    row.yuan("cliff_gap"),
                    row.yuan("dominated_width"),
                    row.yuan("at_stake_10"),
                    row.yuan("bundle_value"),
                    row.number("fgt0"),
                    row.number("fgt1"),
                    row.number("fgt2"),
                    row.number("reranking"),
                    row.number("overtaken"),
                    row.suppressed());
        }
    }

    /**
     * What a programme costs in a division.
     *
     * @param reform its name
     * @param programme its code
     * @param division its code
     * @param newlyDue to whom it comes
     * @param noMoreDue whom it leaves
     * @param before today, of a year
     * @param after by the reform
     * @param more the difference
     * @param amountNotKnown grants of unknown amount
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record ReformCost(
            String reform,
            String programme,
            String division,
            @Nullable Integer newlyDue,
            @Nullable Integer noMoreDue,
            @Nullable Yuan before,
            @Nullable Yuan after,
            @Nullable Yuan more,
            @Nullable Integer amountNotKnown,
            boolean suppressed) {

        static ReformCost of(StudyRow row) {
            return new ReformCost(
                    row.text("reform"),
                    row.text("programme"),
                    row.text("area"),
                    row.count("newly_due"),
                    row.count("no_more_due"),
                    row.yuan("before"),
                    row.yuan("after"),
                    row.yuan("more"),
                    row.count("amount_not_known"),
                    row.suppressed());
        }
    }

    /**
     * Winners and losers at a distance.
     *
     * @param reform its name
     * @param from percent, inside
     * @param to percent, outside
     * @param families how many
     * @param winners with more
     * @param losers with less
     * @param won of a year
     * @param lost of a year
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record ReformBand(
            String reform,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer families,
            @Nullable Integer winners,
            @Nullable Integer losers,
            @Nullable Yuan won,
            @Nullable Yuan lost,
            boolean suppressed) {

        static ReformBand of(StudyRow row) {
            return new ReformBand(
                    row.text("reform"),
                    row.count("from"),
                    row.count("to"),
                    row.count("families"),
                    row.count("winners"),
                    row.count("losers"),
                    row.yuan("won"),
                    row.yuan("lost"),
                    row.suppressed());
        }
    }
}
