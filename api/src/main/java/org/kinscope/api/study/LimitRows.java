package org.kinscope.api.study;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/** Rows of the tables of {@link LimitTables}, as the schema names them. */
final class LimitRows {

    private LimitRows() {}

    /**
     * Families near a limit other than income.
     *
     * @param division its code, or all
     * @param kind what limits
     * @param limit the age, stage, value, number or county
     * @param crossing over, under or at
     * @param near how near
     * @param families how many
     * @param notTold of these, not to be told
     * @param losing who lose by crossing
     * @param lossAYear what, in a year
     * @param lossWithin of it, in twelve months
     * @param gaining who gain
     * @param gainAYear what, in a year
     * @param gainWithin of it, in twelve months
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record LimitExposure(
            String division,
            String kind,
            String limit,
            String crossing,
            String near,
            @Nullable Integer families,
            @Nullable Integer notTold,
            @Nullable Integer losing,
            @Nullable Yuan lossAYear,
            @Nullable Yuan lossWithin,
            @Nullable Integer gaining,
            @Nullable Yuan gainAYear,
            @Nullable Yuan gainWithin,
            boolean suppressed) {

        static LimitExposure of(StudyRow row) {
            return new LimitExposure(
                    row.text("division"),
                    row.text("kind"),
                    row.text("limit"),
                    row.text("crossing"),
                    row.text("near"),
                    row.count("families"),
                    row.count("not_told"),
                    row.count("losing"),
                    row.yuan("loss_a_year"),
                    row.yuan("loss_12_months"),
                    row.count("gaining"),
                    row.yuan("gain_a_year"),
                    row.yuan("gain_12_months"),
                    row.suppressed());
        }
    }

    /**
     * Families that reach a limit in a month.
     *
     * @param month the month, as 2021-06
     * @param kind what limits
     * @param families how many
     * @param notTold of these, not to be told
     * @param losing who lose
     * @param lossAYear what, in a year
     * @param lossWithin of it, in twelve months
     * @param gaining who gain
     * @param gainAYear what, in a year
     * @param gainWithin of it, in twelve months
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record LimitMonth(
            String month,
            String kind,
            @Nullable Integer families,
            @Nullable Integer notTold,
            @Nullable Integer losing,
            @Nullable Yuan lossAYear,
            @Nullable Yuan lossWithin,
            @Nullable Integer gaining,
            @Nullable Yuan gainAYear,
            @Nullable Yuan gainWithin,
            boolean suppressed) {

        static LimitMonth of(StudyRow row) {
            return new LimitMonth(
                    row.text("month"),
                    row.text("kind"),
                    row.count("families"),
                    row.count("not_told"),
                    row.count("losing"),
                    row.yuan("loss_a_year"),
                    row.yuan("loss_12_months"),
                    row.count("gaining"),
                    row.yuan("gain_a_year"),
                    row.yuan("gain_12_months"),
                    row.suppressed());
        }
    }
}
