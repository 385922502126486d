package org.kinscope.analytics.measure.bunching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.SeededDraws;

/** Measures how many bunch at a point. */
public final class Bunching {

    private static final int MOST_BINS = 100_000;

    private final Bins bins;
    private final BunchingOptions options;
    private final int dominated;
    private Model model;
    private int excludedRight;

    private Bunching(Bins bins, BunchingOptions options) {
        this.bins = bins;
        this.options = options;
        dominated = options.notch() ? (int) Math.ceil(reach() / options.width()) : 0;
        excludedRight = options.notch() && !options.forced() ? 1 : options.excludedRight();
        model = model(excludedRight);
    }

    private Model model(int right) {
        return new Model(bins.at(), options, right, dominated);
    }

    /** How far the dominated region of a notch reaches, in hundredths. */
    private double reach() {
        double end = options.point() * (1 - options.t0()) / (1 - options.t1());
        double reach = Math.rint(end * 100) / 100 - options.point();
        if (!(reach >= 0) || reach / options.width() > MOST_BINS) {
            throw SampleRefused.option(
                    "t1", options.t1(), "an average rate that leaves something, below 1");
        }
        return reach;
    }

    /**
     * {@return how many bunch}
     *
     * @param draws of the bootstrap of the standard errors, 0 for none
     * @throws SampleRefused if more are missing above a notch than bunch below it
     */
    public static BunchingEstimate estimate(
            Bins bins, BunchingOptions options, int draws, int seed) {
        if (draws < 0 || draws == 1) {
            throw SampleRefused.option("bootstrap", draws, "0, or 2 draws or more");
        }
        return new Bunching(bins, options).estimate(draws, seed);
    }

    private BunchingEstimate estimate(int draws, int seed) {
        double[] people = bins.count();
        Model.Result first = model.fit(people, people);
        if (options.notch() && !options.forced()) {
            first = searched(first);
        }
        Model.Result result = options.correct() ? model.corrected(people, first) : first;
        double relative = result.excess() / result.height();
        List<String> notes = new ArrayList<>();
        double share = options.notch() ? result.alpha() : 0;
        double marginal = options.point() + relative * options.width() / (1 - share);
        double end = options.point() + (options.notch() ? reach() : 0);
        note(notes, relative, share, marginal, end);
        return new BunchingEstimate(
                options,
                result.excess(),
                relative,
                Elasticity.of(relative, options),
                options.notch() && Double.isFinite(share) ? share : null,
                marginal,
                options.notch() ? Math.ceil(end) : null,
                options.notch() ? dominated : null,
                excludedRight,
                draws == 0 ? null : bootstrap(people, result, draws, seed),
                list(bins.at()),
                list(people),
                list(result.expected()),
                List.copyOf(notes));
    }

    private void note(
            List<String> notes, double relative, double share, double marginal, double end) {
        if (relative < 0) {
            notes.add("fewer people than expected are at the point: nobody bunches there");
        }
        if (options.notch()) {
            if (!(share >= 0 && share <= 1)) {
                notes.add("the share that stays in the dominated region is not from 0 to 1");
            }
            if (end > marginal) {
                notes.add("the dominated region reaches beyond the last who bunches");
            }
            if (dominated > excludedRight) {
                notes.add("the dominated region reaches beyond the excluded bins");
            }
            if (options.parametric()
                    && Elasticity.solve(
                                    relative * options.width() / options.point(),
                                    (options.t1() - options.t0()) / (1 - options.t0()),
                                    options)
                            == null) {
                notes.add(
                        "no elasticity in the range solves the equation of the notch: the reduced"
                                + " form is told");
            }
        }
        for (double extra : options.extra()) {
            if (Arrays.stream(bins.at()).noneMatch(at -> Math.abs(at - extra) < 1e-9)) {
                notes.add("no bin is at " + Column.number(extra));
            }
        }
    }

    /** Excludes bins above a notch, one after the other, until as many are missing as bunch. */
    private Model.Result searched(Model.Result first) {
        double[] people = bins.count();
        double below = first.below();
        double missing = -first.above();
        if (missing > below) {
            throw new SampleRefused(
                    ("above the point %s more people are missing (%s) than bunch below it (%s);"
                                    + " this is no notch: measure a kink, or give excluded-right"
                                    + " and force it")
                            .formatted(
                                    Column.number(options.point()),
                                    (float) missing,
                                    (float) below));
        }
        int last = bins.at().length - 1;
        double available = (bins.at()[last] - options.point()) / options.width();
        double most = Math.min(available, bins.at().length - model.coefficients() - 1);
        Model.Result found = first;
        for (int next = 2; below > missing && next - 1 < most; next++) {
            Model wider = model(next);
            Model.Result result = wider.fit(people, people);
            below = result.below();
            missing = -result.above();
            if (below > missing) {
                found = result;
                model = wider;
                excludedRight = next;
            }
        }
        return found;
    }

    private BunchingEstimate.Errors bootstrap(
            double[] people, Model.Result result, int draws, int seed) {
        int n = people.length;
        double[] residuals = new double[n];
        for (int i = 0; i < n; i++) {
            residuals[i] =
                    options.correct() ? result.expected()[i] - people[i] : result.residuals()[i];
        }
        SeededDraws random = new SeededDraws(seed);
        double[] excess = new double[draws];
        double[] relative = new double[draws];
        double[] elasticity = new double[draws];
        double[] marginal = new double[draws];
        double[] alpha = new double[draws];
        for (int r = 0; r < draws; r++) {
            int[] rows = random.resample(n);
            double[] drawn = new double[n];
            for (int i = 0; i < n; i++) {
                drawn[i] = people[i] + residuals[rows[i]];
            }
            Model.Result one = model.fit(drawn, drawn);
            one = options.correct() ? model.corrected(drawn, one) : one;
            excess[r] = one.excess();
            relative[r] = one.excess() / one.height();
            elasticity[r] = Elasticity.of(relative[r], options);
            marginal[r] = options.point() + relative[r] * options.width();
            alpha[r] = one.alpha();
        }
        return new BunchingEstimate.Errors(
                deviation(excess),
                deviation(relative),
                deviation(elasticity),
                deviation(marginal),
                options.notch() ? finite(deviation(alpha)) : null,
                draws,
                seed);
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static double deviation(double[] values) {
        return Math.sqrt(StatUtils.variance(values));
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
