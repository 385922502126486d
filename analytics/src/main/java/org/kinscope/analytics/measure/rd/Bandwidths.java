package org.kinscope.analytics.measure.rd;

import java.util.Arrays;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.local.Kernel;
import org.kinscope.analytics.measure.rd.Pilot.Terms;
import org.kinscope.analytics.measure.rd.RdOptions.Pair;

/** The choice of bandwidths. */
final class Bandwidths {

    private final RdOptions options;
    private final double cutoff;
    private final Pilot left;
    private final Pilot right;
    private final double mostLeft;
    private final double mostRight;
    private final double leastLeft;
    private final double leastRight;
    private final Terms farLeft;
    private final Terms farRight;

    /**
     * Bandwidths of the estimate and its bias.
     *
     * @param h of the estimate
     * @param b of the bias
     */
    record Chosen(Pair h, Pair b) {}

    /** How both sides stand together. */
    private enum Together {
        DIFFERENCE,
        SUM
    }

    private Bandwidths(RdSample sorted, Side l, Side r, RdOptions options, Vce vce, double cutoff) {
        this.options = options;
        this.cutoff = cutoff;
        double[] x = sorted.x.values();
        double rangeLeft = Math.abs(cutoff - x[0]);
        double rangeRight = Math.abs(cutoff - x[x.length - 1]);
        boolean restricted = options.bwrestrict();
        mostLeft = restricted ? rangeLeft : Double.POSITIVE_INFINITY;
        mostRight = restricted ? rangeRight : Double.POSITIVE_INFINITY;
        int distinctLeft = l.distinct();
        int distinctRight = r.distinct();
        Integer check = options.bwcheck();
        if (check == null && options.massPoints() == MassPoints.ADJUST && Masses.many(l, r)) {
            check = 10;
        }
        leastLeft = check == null ? 0 : l.distanceOf(Math.min(check, distinctLeft), cutoff) + 1e-8;
        leastRight =
                check == null ? 0 : r.distanceOf(Math.min(check, distinctRight), cutoff) + 1e-8;
        double n =
                options.massPoints() == MassPoints.ADJUST ? distinctLeft + distinctRight : x.length;
        double spread = Math.min(deviation(x), (quartile(x, 0.75) - quartile(x, 0.25)) / 1.349);
        if (!(spread > 0)) {
            throw SampleRefused.column(
                    sorted.x.name(),
                    "half of its rows or more have one value, so that its quartiles are equal",
                    "give the bandwidths yourself (h and b)");
        }
        double pilot = constant(options.kernel()) * spread * Math.pow(n, -0.2);
        pilot = Math.min(pilot, Math.max(mostLeft, mostRight));
        pilot = Math.max(pilot, Math.max(leastLeft, leastRight));
        left = new Pilot(l, options, cutoff, vce, pilot);
        right = new Pilot(r, options, cutoff, vce, pilot);
        int q = options.q();
        farLeft = left.terms(q + 1, q + 1, q + 2, rangeLeft, 0);
        farRight = right.terms(q + 1, q + 1, q + 2, rangeRight, 0);
    }

    static Chosen choose(
            RdSample sorted, Side l, Side r, RdOptions options, Vce vce, double cutoff) {
        Bandwidths all = new Bandwidths(sorted, l, r, options, vce, cutoff);
        Chosen chosen = all.squaredError();
        if (!options.bandwidths().coverage()) {
            return chosen;
        }
        double n = sorted.cluster == null ? sorted.size() : l.clusters() + r.clusters();
        double p = options.p();
        double smaller = Math.pow(n, -(p / ((3 + p) * (3 + 2 * p))));
        return new Chosen(
                new Pair(chosen.h.left() * smaller, chosen.h.right() * smaller), chosen.b);
    }

    private Chosen squaredError() {
        return switch (options.bandwidths().squaredError()) {
            case MSETWO -> two();
            case MSESUM -> both(Together.SUM);
            case MSECOMB1 -> {
                Chosen d = both(Together.DIFFERENCE);
                Chosen s = both(Together.SUM);
                yield new Chosen(
                        Pair.both(Math.min(d.h.left(), s.h.left())),
                        Pair.both(Math.min(d.b.left(), s.b.left())));
            }
            case MSECOMB2 -> {
                Chosen d = both(Together.DIFFERENCE);
                Chosen s = both(Together.SUM);
                Chosen t = two();
                yield new Chosen(middle(d.h, s.h, t.h), middle(d.b, s.b, t.b));
            }
            default -> both(Together.DIFFERENCE);
        };
    }

    private Chosen both(Together how) {
        int p = options.p();
        int q = options.q();
        double most = Math.max(mostLeft, mostRight);
        double d = width(farLeft, farRight, how, 0);
        d = Math.max(Math.min(d, most), Math.max(leastLeft, leastRight));
        double b = stage(q, p + 1, q + 1, d, how, most);
        double h = stage(p, options.deriv(), q, b, how, most);
        return new Chosen(Pair.both(h), Pair.both(b));
    }

    private double stage(int o, int nu, int order, double h, Together how, double most) {
        double scale = options.scaleRegul();
        Terms l = left.terms(o, nu, order, h, scale);
        Terms r = right.terms(o, nu, order, h, scale);
        return Math.min(width(l, r, how, scale), most);
    }

    private double width(Terms l, Terms r, Together how, double scale) {
        double bias = how == Together.SUM ? r.bias() + l.bias() : r.bias() - l.bias();
        return root(
                l.variance() + r.variance(),
                bias * bias + scale * (r.regular() + l.regular()),
                l.rate());
    }

    private Chosen two() {
        Pair l = one(left, farLeft, mostLeft, leastLeft);
        Pair r = one(right, farRight, mostRight, leastRight);
        return new Chosen(new Pair(l.left(), r.left()), new Pair(l.right(), r.right()));
    }

    /** {@return h and b of one side} */
    private Pair one(Pilot pilot, Terms far, double most, double least) {
        int p = options.p();
        int q = options.q();
        double scale = options.scaleRegul();
        double d = root(far.variance(), far.bias() * far.bias(), far.rate());
        d = Math.max(Math.min(d, most), least);
        Terms ofB = pilot.terms(q, p + 1, q + 1, d, scale);
        double b = Math.min(most, single(ofB, scale));
        Terms ofH = pilot.terms(p, options.deriv(), q, b, scale);
        return new Pair(Math.min(most, single(ofH, scale)), b);
    }

    private double single(Terms terms, double scale) {
        return root(
                terms.variance(),
                terms.bias() * terms.bias() + scale * terms.regular(),
                terms.rate());
    }

    private double root(double variance, double squares, double rate) {
        double width = Math.pow(variance / squares, rate);
        if (!(width > 0)) {
            throw new SampleRefused(
                    "no bandwidth can be chosen at the cutoff %s: the outcome does not vary around"
                                    .formatted(org.kinscope.analytics.measure.Column.number(cutoff))
                            + " its polynomial there; give the bandwidths yourself (h and b)");
        }
        return width;
    }

    private static Pair middle(Pair a, Pair b, Pair c) {
        return new Pair(
                middle(a.left(), b.left(), c.left()), middle(a.right(), b.right(), c.right()));
    }

    private static double middle(double a, double b, double c) {
        double[] three = {a, b, c};
        Arrays.sort(three);
        return three[1];
    }

    private static double constant(Kernel kernel) {
        return switch (kernel) {
            case TRIANGULAR -> 2.576;
            case EPANECHNIKOV -> 2.34;
            case UNIFORM -> 1.843;
        };
    }

    private static double deviation(double[] x) {
        return Math.sqrt(org.apache.commons.math3.stat.StatUtils.variance(x));
    }

    /** The second of the definitions of Hyndman and Fan (1996). */
    private static double quartile(double[] sorted, double share) {
        double place = share * sorted.length;
        int below = (int) Math.floor(place + 4 * Math.ulp(1.0));
        double part = place - below;
        double low = sorted[Math.max(0, Math.min(sorted.length, below) - 1)];
        double high = sorted[Math.min(sorted.length - 1, below)];
        return part > 4 * Math.ulp(1.0) ? high : (low + high) / 2;
    }
}
