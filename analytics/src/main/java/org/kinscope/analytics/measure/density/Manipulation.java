package org.kinscope.analytics.measure.density;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;

/** Tests whether the density of a running variable jumps at a cut-off. */
public final class Manipulation {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Manipulation() {}

    /**
     * {@return the test}
     *
     * @throws SampleRefused if the rows do not allow one
     */
    public static DensityEstimate test(Column column, DensityOptions options) {
        Sorted sample = new Sorted(column, options.cutoff(), options.massPoints());
        List<String> notes = new ArrayList<>();
        if (sample.repeated) {
            notes.add(
                    "rows share values (%d different ones of %d)%s"
                            .formatted(
                                    sample.distinct.length,
                                    sample.size(),
                                    options.massPoints()
                                            ? "; estimates and errors are adjusted"
                                            : ""));
        }
        Double left = options.hLeft();
        Double right = options.hRight();
        double[] selected = null;
        if (left == null || right == null) {
            selected = DensityBandwidths.of(sample, options);
            left = left == null ? choose(selected, selected[0], options) : left;
            right = right == null ? choose(selected, selected[1], options) : right;
        }
        if (!(left > 0 && right > 0)) {
            throw new SampleRefused(
                    "no bandwidth can be selected for column \"%s\"; give it yourself (h)"
                            .formatted(column.name()));
        }
        Fitted robust = Fitted.of(sample, left, right, options.q(), 1, options);
        Fitted plain = Fitted.of(sample, left, right, options.p(), 1, options);
        if (robust.rowsLeft() < 20 || robust.rowsRight() < 20) {
            notes.add("the bandwidth may be too small: fewer than 20 rows on a side");
        }
        if (left > -sample.x[0] || right > sample.x[sample.size() - 1]) {
            notes.add("a bandwidth is wider than the data");
        }
        return new DensityEstimate(
                options,
                left,
                right,
                selected != null,
                new DensityEstimate.Rows(
                        sample.size(),
                        sample.left,
                        sample.size() - sample.left,
                        robust.rowsLeft(),
                        robust.rowsRight()),
                jump(robust),
                jump(plain),
                List.copyOf(notes));
    }

    private static double choose(double[] all, double own, DensityOptions options) {
        return switch (options.bandwidths()) {
            case EACH -> own;
            case DIFF -> all[2];
            case SUM -> all[3];
            case COMB -> {
                double[] three = {own, all[2], all[3]};
                Arrays.sort(three);
                yield options.restricted() ? Math.min(all[2], all[3]) : three[1];
            }
        };
    }

    private static DensityEstimate.Jump jump(Fitted fitted) {
        Double t = fitted.statistic();
        if (t == null) {
            throw new SampleRefused(
                    "the difference of the densities has no variance (densities %s and %s); take"
                                    .formatted((float) fitted.left(), (float) fitted.right())
                            + " vce jackknife, wider bandwidths (h), or more rows");
        }
        return new DensityEstimate.Jump(
                fitted.left(),
                fitted.right(),
                Math.sqrt(Math.max(0, fitted.variance()[0])),
                Math.sqrt(Math.max(0, fitted.variance()[1])),
                Math.sqrt(fitted.variance()[2]),
                t,
                2 * NORMAL.cumulativeProbability(-Math.abs(t)));
    }
}
