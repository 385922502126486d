package org.kinscope.analytics.measure.targeting;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;

/**
 * Whom aid reaches. Papers differ in the denominators; these are named.
 *
 * @param eligible how many are (weights added up)
 * @param recipients how many receive
 * @param reached how many are eligible and receive
 * @param inclusionError share of the recipients who are not eligible
 * @param exclusionError share of the eligible who do not receive
 * @param coverageEligible share of the eligible who receive
 * @param coverageOthers share of the others who receive; null if there are none
 * @param differential the first coverage less the second
 * @param leakage share of the money that goes to others; null where no money was given
 */
public record Targeting(
        double eligible,
        double recipients,
        double reached,
        double inclusionError,
        double exclusionError,
        double coverageEligible,
        @Nullable Double coverageOthers,
        @Nullable Double differential,
        @Nullable Double leakage) {

    /**
     * {@return whom it reaches, from counts}
     *
     * @param all people
     * @param eligible of these
     * @param recipients of these
     * @param reached who are both
     */
    public static Targeting ofCounts(
            double all, double eligible, double recipients, double reached) {
        if (!(reached <= eligible && reached <= recipients && eligible <= all)
                || recipients - reached > all - eligible) {
            throw new SampleRefused(
                    "%s people, %s eligible, %s recipients, %s both: the last must fit in all others"
                            .formatted(
                                    Column.number(all),
                                    Column.number(eligible),
                                    Column.number(recipients),
                                    Column.number(reached)));
        }
        return of(all, eligible, recipients, reached, null);
    }

    /**
     * {@return whom it reaches, from rows}
     *
     * @param eligible whether each is
     * @param money that each receives, 0 or more
     * @param weights of the rows, or null for 1 each
     */
    public static Targeting ofRows(boolean[] eligible, Column money, @Nullable Column weights) {
        money.notNegative();
        if (eligible.length != money.size()) {
            throw SampleRefused.option("eligible", eligible.length + " rows", "one a row of money");
        }
        if (weights != null) {
            weights.sameLengthAs(money).notNegative();
        }
        double all = 0;
        double able = 0;
        double receive = 0;
        double both = 0;
        double sum = 0;
        double leaked = 0;
        for (int i = 0; i < eligible.length; i++) {
            double w = weights == null ? 1 : weights.values()[i];
            boolean receives = money.values()[i] > 0;
            all += w;
            able += eligible[i] ? w : 0;
            receive += receives ? w : 0;
            both += eligible[i] && receives ? w : 0;
            sum += w * money.values()[i];
            leaked += eligible[i] ? 0 : w * money.values()[i];
        }
        return of(all, able, receive, both, sum > 0 ? leaked / sum : null);
    }

    private static Targeting of(
            double all, double eligible, double recipients, double reached, @Nullable Double leak) {
        if (!(eligible > 0 && recipients > 0)) {
            throw new SampleRefused(
                    "%s are eligible and %s receive; of both there must be some"
                            .formatted(Column.number(eligible), Column.number(recipients)));
        }
        double others = all - eligible;
        Double covered = others > 0 ? (recipients - reached) / others : null;
        return new Targeting(
                eligible,
                recipients,
                reached,
                (recipients - reached) / recipients,
                (eligible - reached) / eligible,
                reached / eligible,
                covered,
                covered == null ? null : reached / eligible - covered,
                leak);
    }

    /**
     * {@return the marginal effective tax rate: what of more earnings does not reach the net
     * income}
     *
     * @param earnings before and after
     */
    public static double effectiveTaxRate(
            double earnings, double moreEarnings, double net, double moreNet) {
        if (earnings == moreEarnings) {
            throw SampleRefused.option("earnings", earnings + " twice", "two different sums");
        }
        return 1 - (moreNet - net) / (moreEarnings - earnings);
    }
}
