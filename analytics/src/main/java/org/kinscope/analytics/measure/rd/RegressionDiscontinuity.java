package org.kinscope.analytics.measure.rd;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.rd.RdEstimate.Sides;
import org.kinscope.analytics.measure.rd.RdOptions.Pair;

/** Estimates how an outcome jumps where a running variable crosses its cut-off. */
public final class RegressionDiscontinuity {

    private static final int LEAST = 20;

    private RegressionDiscontinuity() {}

    /**
     * {@return the estimate}
     *
     * @throws SampleRefused if the rows do not allow one
     */
    public static RdEstimate estimate(RdSample sample, RdOptions options) {
        RdSample rows = sample.sorted();
        double c = options.cutoff();
        double[] x = rows.x.values();
        if (!(c > x[0] && c < x[x.length - 1])) {
            throw new SampleRefused(
                    "the cutoff %s is outside of the data: column \"%s\" goes from %s to %s"
                            .formatted(
                                    Column.number(c),
                                    rows.x.name(),
                                    Column.number(x[0]),
                                    Column.number(x[x.length - 1])));
        }
        List<String> notes = new ArrayList<>();
        Vce vce = options.vce().fitting(rows.cluster != null);
        if (vce != options.vce() && options.vce() != Vce.NN) {
            notes.add(
                    "vce %s is %s clusters: %s is used"
                            .formatted(
                                    options.vce(), rows.cluster == null ? "for" : "not for", vce));
        }
        Side left = Side.of(rows, true, c, true);
        Side right = Side.of(rows, false, c, true);
        boolean perfect = checkTreatment(rows, left, right);
        if (options.massPoints() != MassPoints.OFF && Masses.many(left, right)) {
            notes.add(
                    "many rows share a value of the running variable (%d of %d on the left, %d of"
                                    .formatted(left.distinct(), left.size(), right.distinct())
                            + " %d on the right are different)".formatted(right.size()));
        }
        Bandwidths.Chosen chosen = bandwidths(rows, options, vce, perfect, notes);
        Estimation estimation = new Estimation(rows, left, right, options, vce, chosen);
        return estimation.estimate(
                options.h() == null && rows.size() >= LEAST
                        ? options.bandwidths().name().toLowerCase(java.util.Locale.ROOT)
                        : "manual",
                new Sides(left.distinct(), right.distinct()),
                notes);
    }

    /** {@return whether all on one side, or none, are treated} */
    private static boolean checkTreatment(RdSample rows, Side left, Side right) {
        if (rows.fuzzy == null) {
            return false;
        }
        double[] l = left.d()[1];
        double[] r = right.d()[1];
        boolean constantLeft = constant(l);
        boolean constantRight = constant(r);
        if (constantLeft
                && constantRight
                && Math.abs(StatUtils.mean(l) - StatUtils.mean(r)) < 1.5e-8) {
            throw SampleRefused.column(
                    rows.fuzzy.name(),
                    "it neither varies nor jumps at the cutoff",
                    "a treatment must differ between both sides");
        }
        return constantLeft || constantRight;
    }

    private static boolean constant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    private static Bandwidths.Chosen bandwidths(
            RdSample rows, RdOptions options, Vce vce, boolean perfect, List<String> notes) {
        double[] x = rows.x.values();
        double c = options.cutoff();
        if (rows.size() < LEAST) {
            notes.add("fewer than 20 rows: all of them are used, no bandwidth is selected");
            Pair all = Pair.both(Math.max(Math.abs(c - x[0]), Math.abs(c - x[x.length - 1])));
            return new Bandwidths.Chosen(all, all);
        }
        Double rho = options.rho();
        Pair h = options.h();
        if (h != null) {
            Pair b = options.b();
            if (rho != null) {
                b = new Pair(h.left() / rho, h.right() / rho);
            }
            return new Bandwidths.Chosen(h, b == null ? h : b);
        }
        double byX = 1;
        double byY = 1;
        if (options.standardised()) {
            byX = Math.sqrt(StatUtils.variance(x));
            byY = Math.sqrt(StatUtils.variance(rows.y.values()));
        }
        RdSample used = options.standardised() ? rows.scaled(byY, byX) : rows;
        boolean treatment = !perfect && !options.sharpBandwidth();
        double cutoff = c / byX;
        Bandwidths.Chosen chosen =
                Bandwidths.choose(
                        used,
                        Side.of(used, true, cutoff, treatment),
                        Side.of(used, false, cutoff, treatment),
                        options,
                        vce,
                        cutoff);
        Pair chosenH = new Pair(chosen.h().left() * byX, chosen.h().right() * byX);
        return new Bandwidths.Chosen(
                chosenH,
                rho == null
                        ? new Pair(chosen.b().left() * byX, chosen.b().right() * byX)
                        : new Pair(chosenH.left() / rho, chosenH.right() / rho));
    }
}
