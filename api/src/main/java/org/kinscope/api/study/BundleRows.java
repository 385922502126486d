package org.kinscope.api.study;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/** Rows of the tables of {@link BundleTables}, as the schema names them. */
final class BundleRows {

    private BundleRows() {}

    /**
     * A tie of a status to a programme.
     *
     * @param status the status
     * @param programme the programme
     * @param tie gate, condition or gives
     * @param holders with the status
     * @param losing who would lose
     * @param lostAYear what, in a year
     * @param amountNotKnown who would lose what is not known
     * @param basis source and article
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record BundleLatticeRow(
            String status,
            String programme,
            String tie,
            @Nullable Integer holders,
            @Nullable Integer losing,
            @Nullable Yuan lostAYear,
            @Nullable Integer amountNotKnown,
            String basis,
            boolean suppressed) {

        static BundleLatticeRow of(StudyRow row) {
            return new BundleLatticeRow(
                    row.text("status"),
                    row.text("programme"),
                    row.text("tie"),
                    row.count("holders"),
                    row.count("losing"),
                    row.yuan("lost_a_year"),
                    row.count("amount_not_known"),
                    row.text("basis"),
                    row.suppressed());
        }
    }

    /**
     * The bundle share of a programme.
     *
     * @param programme its code
     * @param value of a year
     * @param lost of it on statuses
     * @param share their share
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record BundleProgramme(
            String programme,
            @Nullable Yuan value,
            @Nullable Yuan lost,
            @Nullable Double share,
            boolean suppressed) {

        static BundleProgramme of(StudyRow row) {
            return new BundleProgramme(
                    row.text("programme"),
                    row.yuan("value_a_year"),
                    row.yuan("lost"),
                    row.number("share"),
                    row.suppressed());
        }
    }

    /**
     * The bundle share of a division.
     *
     * @param division its code
     * @param families with aid
     * @param value of a year
     * @param lost bundle value
     * @param share their share
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record BundleDivision(
            String division,
            @Nullable Integer families,
            @Nullable Yuan value,
            @Nullable Yuan lost,
            @Nullable Double share,
            boolean suppressed) {

        static BundleDivision of(StudyRow row) {
            return new BundleDivision(
                    row.text("division"),
                    row.count("families"),
                    row.yuan("value_a_year"),
                    row.yuan("lost"),
                    row.number("share"),
                    row.suppressed());
        }
    }

    /**
     * Two programmes.
     *
     * @param a the one
     * @param b the other
     * @param families who could have either
     * @param both who have both
     * @param lift lift
     * @param jaccard Jaccard
     * @param phi φ
     * @param oddsRatio odds ratio
     * @param q q over all
     * @param withinOddsRatio within statuses
     * @param withinQ its q
     * @param label what it is
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record BundlePair(
            String a,
            String b,
            @Nullable Integer families,
            @Nullable Integer both,
            @Nullable Double lift,
            @Nullable Double jaccard,
            @Nullable Double phi,
            @Nullable Double oddsRatio,
            @Nullable Double q,
            @Nullable Double withinOddsRatio,
            @Nullable Double withinQ,
            String label,
            boolean suppressed) {

        static BundlePair of(StudyRow row) {
            return new BundlePair(
                    row.text("a"),
                    row.text("b"),
                    row.count("families"),
                    row.count("both"),
                    row.number("lift"),
                    row.number("jaccard"),
                    row.number("phi"),
                    row.number("odds_ratio"),
                    row.number("q"),
                    row.number("within_odds_ratio"),
                    row.number("within_q"),
                    row.text("label"),
                    row.suppressed());
        }
    }

    /**
     * Both sides of a line.
     *
     * @param line the line
     * @param programme its code, or all
     * @param below near and below
     * @param above near and above
     * @param meanBelow of a year
     * @param meanAbove of a year
     * @param contrast the difference
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record BundleContrast(
            String line,
            String programme,
            @Nullable Integer below,
            @Nullable Integer above,
            @Nullable Yuan meanBelow,
            @Nullable Yuan meanAbove,
            @Nullable Yuan contrast,
            boolean suppressed) {

        static BundleContrast of(StudyRow row) {
            return new BundleContrast(
                    row.text("line"),
                    row.text("programme"),
                    row.count("below"),
                    row.count("above"),
                    row.yuan("mean_below"),
                    row.yuan("mean_above"),
                    row.yuan("contrast"),
                    row.suppressed());
        }
    }

    /**
     * A stack depth.
     *
     * @param depth programmes at once
     * @param families how many
     * @param manyDepartments of several departments
     * @param displaced with a programme displaced
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record BundleStack(
            int depth,
            @Nullable Integer families,
            @Nullable Integer manyDepartments,
            @Nullable Integer displaced,
            boolean suppressed) {

        static BundleStack of(StudyRow row) {
            return new BundleStack(
                    row.ordinal("depth"),
                    row.count("families"),
                    row.count("many_departments"),
                    row.count("displaced"),
                    row.suppressed());
        }
    }

    /**
     * A gate taken away.
     *
     * @param rank its place
     * @param programme whose gate
     * @param newlyDue to whom it would come
     * @param costAYear at what cost
     * @param notches that would go
     * @param noLongerAtStake of a year
     * @param amountNotKnown grants of unknown amount
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record BundleGate(
            int rank,
            String programme,
            @Nullable Integer newlyDue,
            @Nullable Yuan costAYear,
            @Nullable Integer notches,
            @Nullable Yuan noLongerAtStake,
            @Nullable Integer amountNotKnown,
            boolean suppressed) {

        static BundleGate of(StudyRow row) {
            return new BundleGate(
                    row.ordinal("rank"),
                    row.text("programme"),
                    row.count("newly_due"),
                    row.yuan("cost_a_year"),
                    row.count("notches"),
                    row.yuan("no_longer_at_stake"),
                    row.count("amount_not_known"),
                    row.suppressed());
        }
    }
}
