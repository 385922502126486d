package org.kinscope.analytics.measure.bunching;

import java.util.List;
import org.kinscope.analytics.measure.SampleRefused;

/**
 * How bunching is measured; the defaults are those of R bunching.
 *
 * @param point where people bunch, not 0
 * @param width of a bin, above 0
 * @param binsLeft how many bins are taken below the point
 * @param binsRight and above it
 * @param within where the point stands in its bin
 * @param order of the polynomial of the counterfactual
 * @param excludedLeft bins below the point that belong to the bunching
 * @param excludedRight bins above it
 * @param extra other bins with an effect of their own
 * @param rounds up to two numbers whose multiples have an effect: round incomes
 * @param correct whether the counterfactual above the point is raised until all are accounted for
 * @param correctAboveExcluded whether it is raised only above the excluded bins
 * @param iterations most steps of that
 * @param t0 tax rate below: marginal at a kink, average at a notch
 * @param t1 tax rate above, greater
 * @param notch whether the budget breaks and does not only bend
 * @param forced whether at a notch {@code excludedRight} stays and is not searched for
 * @param parametric whether the elasticity is that of an iso-elastic utility
 * @param parametricLow least elasticity at a notch
 * @param parametricHigh greatest
 */
public record BunchingOptions(
        double point,
        double width,
        int binsLeft,
        int binsRight,
        Within within,
        int order,
        int excludedLeft,
        int excludedRight,
        List<Double> extra,
        List<Double> rounds,
        boolean correct,
        boolean correctAboveExcluded,
        int iterations,
        double t0,
        double t1,
        boolean notch,
        boolean forced,
        boolean parametric,
        double parametricLow,
        double parametricHigh) {

    /** Where the bunching point stands in its bin. */
    public enum Within {
        /** At its lower end. */
        MIN,
        /** In its middle. */
        MEDIAN,
        /** At its upper end. */
        MAX
    }

    /**
     * Checks all.
     *
     * @throws SampleRefused if one is out of range
     */
    public BunchingOptions {
        if (point == 0 || !Double.isFinite(point)) {
            throw SampleRefused.option(
                    "zstar", point, "a number other than 0; move the incomes where it is 0");
        }
        if (!(width > 0) || Double.isInfinite(width)) {
            throw SampleRefused.option("binwidth", width, "a number above 0");
        }
        if (order < 0) {
            throw SampleRefused.option("poly", order, "0 or more");
        }
        if (excludedLeft < 0 || excludedLeft >= binsLeft - 5) {
            throw SampleRefused.option(
                    "excluded-left",
                    excludedLeft,
                    "0 or more, and less than bins-left (%d) less 5".formatted(binsLeft));
        }
        if (excludedRight < 0 || excludedRight >= binsRight - 5) {
            throw SampleRefused.option(
                    "excluded-right",
                    excludedRight,
                    "0 or more, and less than bins-right (%d) less 5".formatted(binsRight));
        }
        if (rounds.size() > 2
                || rounds.stream().anyMatch(r -> !(r > 0) || r != Math.rint(r))
                || rounds.stream().distinct().count() != rounds.size()) {
            throw SampleRefused.option("rounds", rounds, "up to two different whole numbers");
        }
        if (iterations < 2) {
            throw SampleRefused.option("iterations", iterations, "2 or more");
        }
        if (!(t1 > t0) || Double.isInfinite(t1 - t0) || t0 >= 1) {
            throw SampleRefused.option(
                    "t0, t1", t0 + ", " + t1, "two rates, the second greater, the first below 1");
        }
        if (!(parametricHigh > parametricLow && parametricLow > 0)) {
            throw SampleRefused.option(
                    "elasticity-range",
                    parametricLow + ", " + parametricHigh,
                    "two numbers above 0, the second greater");
        }
        extra = List.copyOf(extra);
        rounds = rounds.stream().sorted().toList();
    }

    /** {@return the options of a kink with the defaults} */
    public static BunchingOptions kink(
            double point, double width, int binsLeft, int binsRight, double t0, double t1) {
        return new BunchingOptions(
                point,
                width,
                binsLeft,
                binsRight,
                Within.MEDIAN,
                9,
                0,
                0,
                List.of(),
                List.of(),
                true,
                false,
                200,
                t0,
                t1,
                false,
                false,
                false,
                1e-4,
                3);
    }
}
