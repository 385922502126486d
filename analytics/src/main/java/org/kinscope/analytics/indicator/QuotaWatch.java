package org.kinscope.analytics.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.CityTable;
import org.kinscope.analytics.cohort.NeedAndRoll;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.association.Homogeneity;
import org.kinscope.analytics.policy.Dated;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.indicator.Quota;

/**
 * How many families are on the roll and under a quota beside how many the rule assesses as in need,
 * and whether divisions fill the quota alike.
 *
 * <p>Where need differs between divisions and the share under the quota is more alike than chance
 * makes shares, the number follows the quota and not the need. Neither proves it.
 *
 * @param quota which
 * @param percent the share that it sets on the day, of the families on the roll
 * @param rows all together, then each division
 * @param tests need of the assessed, roll of the assessed, quota of the roll and those under it
 */
public record QuotaWatch(Quota quota, int percent, List<Row> rows, List<Test> tests) {

    private static final double RARE = 0.05;
    private static final double PERCENT = 100;

    /**
     * A division.
     *
     * @param of what is counted of it
     * @param expected families that the quota asks for
     */
    public record Row(NeedAndRoll of, double expected) {

        /** {@return families on the roll for one in need; null where none is} */
        public @Nullable Double rollPerNeed() {
            return of.need() == 0 ? null : (Double) ((double) of.roll() / of.need());
        }

        /** {@return families under the quota in percent of the roll; null without a roll} */
        public @Nullable Double percentOfRoll() {
            return of.roll() == 0 ? null : (Double) (PERCENT * of.marked() / of.roll());
        }

        /** {@return families under the quota more than it asks for; below 0 fewer} */
        public double over() {
            return of.marked() - expected;
        }
    }

    /** What a share does between divisions. */
    public enum Pattern {
        /** They differ by more than chance makes them. */
        APART,
        /** As chance makes them. */
        CHANCE,
        /** They are more alike than chance makes them. */
        ALIKE,
        /** Too few families for a test. */
        TOO_FEW
    }

    /** Of what a test is. */
    public enum Share {
        /** Families in need of those assessed. */
        NEED,
        /** Families on the roll of those assessed. */
        ROLL,
        /** Families under the quota of these and those on the roll. */
        QUOTA
    }

    /**
     * A test that divisions are alike.
     *
     * @param share of what
     * @param found the test; null where too few families are in it
     */
    public record Test(Share share, @Nullable Homogeneity found) {

        /** {@return what it shows, at 5 % each way} */
        public Pattern pattern() {
            if (found == null) {
                return Pattern.TOO_FEW;
            }
            return found.apart() < RARE
                    ? Pattern.APART
                    : found.alike() < RARE ? Pattern.ALIKE : Pattern.CHANCE;
        }
    }

    public QuotaWatch {
        rows = List.copyOf(rows);
        tests = List.copyOf(tests);
    }

    /**
     * {@return what the quota is beside need}
     *
     * @param prefix the beginning of the code of the families' divisions; empty for all
     * @param digits of a division's code
     * @param policy the rules of the table's day
     * @throws IllegalArgumentException if the quota sets nothing on that day
     */
    public static QuotaWatch of(
            CityTable table, String prefix, int digits, PolicyAt policy, Quota quota) {
        int percent =
                Dated.on(table.day(), quota.percents())
                        .map(Dated::value)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "the quota %s sets nothing on %s"
                                                        .formatted(quota.code(), table.day())));
        List<NeedAndRoll> all =
                NeedAndRoll.of(table, prefix, digits, policy, new HashSet<>(quota.statuses()));
        List<NeedAndRoll> divisions = all.subList(1, all.size());
        List<Test> tests = new ArrayList<>();
        tests.add(test(Share.NEED, divisions, NeedAndRoll::assessed, NeedAndRoll::need));
        tests.add(test(Share.ROLL, divisions, QuotaWatch::seen, NeedAndRoll::roll));
        tests.add(
                test(
                        Share.QUOTA,
                        divisions,
                        n -> (long) n.roll() + n.marked(),
                        NeedAndRoll::marked));
        return new QuotaWatch(
                quota,
                percent,
                all.stream().map(n -> new Row(n, n.roll() * percent / PERCENT)).toList(),
                tests);
    }

    /** A family on the roll that could not be assessed is one more. */
    private static long seen(NeedAndRoll n) {
        return Math.max(n.assessed(), n.roll());
    }

    private static Test test(
            Share share,
            List<NeedAndRoll> divisions,
            ToLongFunction<NeedAndRoll> all,
            ToLongFunction<NeedAndRoll> some) {
        try {
            return new Test(
                    share,
                    Homogeneity.test(
                            divisions.stream()
                                    .map(
                                            d ->
                                                    new Homogeneity.Share(
                                                            all.applyAsLong(d),
                                                            some.applyAsLong(d)))
                                    .toList()));
        } catch (SampleRefused e) {
            return new Test(share, null);
        }
    }
}
