package org.kinscope.api.study;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/**
 * Rows of the tables of {@link EventTables} and {@link PremiumTables}, as the schema names them.
 */
final class EventRows {

    private EventRows() {}

    /**
     * Families hit by one person's event.
     *
     * @param division of the family hit, or all
     * @param event what happens
     * @param whose own or elsewhere
     * @param families whose rules read it
     * @param notTold of these, not to be told
     * @param hit whose known aid changes
     * @param losing with a loss by some event
     * @param lossAYear all losses
     * @param gaining with a gain by some event
     * @param gainAYear all gains
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record EventContagion(
            String division,
            String event,
            String whose,
            @Nullable Integer families,
            @Nullable Integer notTold,
            @Nullable Integer hit,
            @Nullable Integer losing,
            @Nullable Yuan lossAYear,
            @Nullable Integer gaining,
            @Nullable Yuan gainAYear,
            boolean suppressed) {

        static EventContagion of(StudyRow row) {
            return new EventContagion(
                    row.text("division"),
                    row.text("event"),
                    row.text("whose"),
                    row.count("families"),
                    row.count("not_told"),
                    row.count("hit"),
                    row.count("losing"),
                    row.yuan("loss_a_year"),
                    row.count("gaining"),
                    row.yuan("gain_a_year"),
                    row.suppressed());
        }
    }

    /**
     * A programme that changes by an event.
     *
     * @param event what happens
     * @param whose own or elsewhere
     * @param programme its code
     * @param families how many
     * @param before of a year, before
     * @param after of a year, afterwards
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record EventProgramme(
            String event,
            String whose,
            String programme,
            @Nullable Integer families,
            @Nullable Yuan before,
            @Nullable Yuan after,
            boolean suppressed) {

        static EventProgramme of(StudyRow row) {
            return new EventProgramme(
                    row.text("event"),
                    row.text("whose"),
                    row.text("programme"),
                    row.count("families"),
                    row.yuan("before"),
                    row.yuan("after"),
                    row.suppressed());
        }
    }

    /**
     * What families of a type would be paid.
     *
     * @param division its code, or all
     * @param type who lives in the family, or all
     * @param families that could live as two
     * @param notTold of these, not to be told
     * @param paid that are paid for it
     * @param share of those told
     * @param quarter lower quartile of a year
     * @param median of a year
     * @param threeQuarters upper quartile of a year
     * @param together all together in a year
     * @param costs that lose by every way
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record PremiumDistribution(
            String division,
            String type,
            @Nullable Integer families,
            @Nullable Integer notTold,
            @Nullable Integer paid,
            @Nullable Double share,
            @Nullable Yuan quarter,
            @Nullable Yuan median,
            @Nullable Yuan threeQuarters,
            @Nullable Yuan together,
            @Nullable Integer costs,
            boolean suppressed) {

        static PremiumDistribution of(StudyRow row) {
            return new PremiumDistribution(
                    row.text("division"),
                    row.text("type"),
                    row.count("families"),
                    row.count("not_told"),
                    row.count("paid"),
                    row.number("share"),
                    row.yuan("quarter"),
                    row.yuan("median"),
                    row.yuan("three_quarters"),
                    row.yuan("together"),
                    row.count("costs"),
                    row.suppressed());
        }
    }

    /**
     * A programme that makes the premium.
     *
     * @param status of the tier rule as one family
     * @param kind who parts
     * @param programme its code, or all
     * @param families how many
     * @param before as one, of a year
     * @param after as two, of a year
     * @param suppressed whether something is left out because it is of fewer than five
     */
    record PremiumProgramme(
            String status,
            String kind,
            String programme,
            @Nullable Integer families,
            @Nullable Yuan before,
            @Nullable Yuan after,
            boolean suppressed) {

        static PremiumProgramme of(StudyRow row) {
            return new PremiumProgramme(
                    row.text("status"),
                    row.text("kind"),
                    row.text("programme"),
                    row.count("families"),
                    row.yuan("before"),
                    row.yuan("after"),
                    row.suppressed());
        }
    }
}
