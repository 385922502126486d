package org.kinscope.analytics.measure.association;

import java.util.function.DoubleUnaryOperator;

/**
 * The root finder of Brent (1973), which stops where the reference stops, so that its figures are
 * met to the last digit and not only to its tolerance.
 */
final class Zeroin {

    private static final int MOST = 1000;

    private Zeroin() {}

    /** {@return a root between {@code from} and {@code to}, at which the signs differ} */
    static double root(DoubleUnaryOperator f, double from, double to, double tolerance) {
        double last = from;
        double best = to;
        double fLast = f.applyAsDouble(last);
        double fBest = f.applyAsDouble(best);
        double other = last;
        double fOther = fLast;
        for (int i = 0; i < MOST; i++) {
            double before = best - last;
            if (Math.abs(fOther) < Math.abs(fBest)) {
                last = best;
                best = other;
                other = last;
                fLast = fBest;
                fBest = fOther;
                fOther = fLast;
            }
            double near = 2 * Math.ulp(1.0) * Math.abs(best) + tolerance / 2;
            double step = (other - best) / 2;
            if (Math.abs(step) <= near || fBest == 0) {
                return best;
            }
            if (Math.abs(before) >= near && Math.abs(fLast) > Math.abs(fBest)) {
                step = interpolated(step, before, near, last, best, other, fLast, fBest, fOther);
            }
            if (Math.abs(step) < near) {
                step = step > 0 ? near : -near;
            }
            last = best;
            fLast = fBest;
            best += step;
            fBest = f.applyAsDouble(best);
            if (fBest > 0 == fOther > 0 && fBest != 0 && fOther != 0) {
                other = last;
                fOther = fLast;
            }
        }
        return best;
    }

    /** The step of a line or a parabola, where it is short enough, else half of what is left. */
    private static double interpolated(
            double half,
            double before,
            double near,
            double last,
            double best,
            double other,
            double fLast,
            double fBest,
            double fOther) {
        double width = other - best;
        double p;
        double q;
        if (last == other) {
            double ratio = fBest / fLast;
            p = width * ratio;
            q = 1 - ratio;
        } else {
            double r = fLast / fOther;
            double s = fBest / fOther;
            double t = fBest / fLast;
            p = t * (width * r * (r - s) - (best - last) * (s - 1));
            q = (r - 1) * (s - 1) * (t - 1);
        }
        if (p > 0) {
            q = -q;
        } else {
            p = -p;
        }
        boolean inside = p < 0.75 * width * q - Math.abs(near * q) / 2;
        return inside && p < Math.abs(before * q / 2) ? p / q : half;
    }
}
