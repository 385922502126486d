package org.kinscope.api.cli.measure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.density.BinomialWindows;
import org.kinscope.analytics.measure.density.DensityEstimate;
import org.kinscope.analytics.measure.density.DensityOptions;
import org.kinscope.analytics.measure.density.Manipulation;
import org.kinscope.analytics.measure.density.McCrary;
import org.kinscope.analytics.measure.local.Kernel;
import org.knowm.xchart.internal.chartpart.Chart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a density jumps at a cut-off. */
@Command(
        name = "density",
        mixinStandardHelpOptions = true,
        description = "Manipulation of a running variable, equal to rddensity 3.0")
final class DensityCommand extends AtCutoff {

    @Option(names = "--p", defaultValue = "2", description = "Order, 1 to 7 (default: 2)")
    int p;

    @Option(names = "--q", description = "Order that corrects the bias (default: p + 1)")
    @Nullable Integer q;

    @Option(
            names = "--fitselect",
            defaultValue = "unrestricted",
            description = "unrestricted or restricted (default: ${DEFAULT-VALUE})")
    String fitselect = "";

    @Option(
            names = "--kernel",
            defaultValue = "triangular",
            description = "triangular, epanechnikov or uniform (default: ${DEFAULT-VALUE})")
    String kernel = "";

    @Option(
            names = "--vce",
            defaultValue = "jackknife",
            description = "jackknife or plugin (default: ${DEFAULT-VALUE})")
    String vce = "";

    @Option(
            names = "--masspoints",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Correct for equal values (default), or --no-masspoints")
    boolean masspoints;

    @Option(names = "--h", paramLabel = "H[,H]", description = "Bandwidth, or left and right")
    @Nullable String h;

    @Option(
            names = "--bwselect",
            defaultValue = "comb",
            description = "each, diff, sum or comb (default: ${DEFAULT-VALUE})")
    String bwselect = "";

    @Option(
            names = "--regularize",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Keep bandwidths within bounds (default), or --no-regularize")
    boolean regularize;

    @Option(names = "--nlocalmin", description = "Least rows in a bandwidth (default: 21 + p)")
    @Nullable Integer nlocalmin;

    @Option(names = "--nuniquemin", description = "Least different values (default: 21 + p)")
    @Nullable Integer nuniquemin;

    @Option(names = "--bino-nw", defaultValue = "10", description = "Windows of binomial tests")
    int binoNw;

    @Option(names = "--bino-n", defaultValue = "20", description = "Rows in the first window")
    int binoN;

    @Option(names = "--bino-w", paramLabel = "W[,W]", description = "Width of the first window")
    @Nullable String binoW;

    @Option(names = "--bino-nstep", description = "Rows that each window adds")
    @Nullable Integer binoNstep;

    @Option(names = "--bino-wstep", paramLabel = "W[,W]", description = "Width that each adds")
    @Nullable String binoWstep;

    @Option(names = "--bino-p", defaultValue = "0.5", description = "Share that is tested")
    double binoP;

    private @Nullable DensityEstimate estimate;
    private @Nullable Column column;

    @Override
    List<String> columns() {
        return List.of(x);
    }

    @Override
    void measure(Rows rows, Map<String, Object> said) {
        column = rows.column(x);
        DensityOptions options =
                new DensityOptions(
                        cutoff,
                        p,
                        q == null ? p + 1 : q,
                        one("fitselect", fitselect, "restricted", "unrestricted"),
                        Kernel.of(kernel),
                        one("vce", vce, "jackknife", "plugin"),
                        masspoints,
                        first("h", h),
                        last("h", h),
                        DensityOptions.Selector.of(bwselect),
                        regularize,
                        nlocalmin == null ? 21 + p : nlocalmin,
                        nuniquemin == null ? 21 + p : nuniquemin);
        DensityEstimate found = Manipulation.test(column, options);
        estimate = found;
        said.put("density", found);
        said.put(
                "binomial",
                BinomialWindows.of(
                        column,
                        found,
                        new BinomialWindows.Layout(
                                binoNw,
                                binoN,
                                first("bino-w", binoW),
                                last("bino-w", binoW),
                                binoNstep,
                                first("bino-wstep", binoWstep),
                                last("bino-wstep", binoWstep),
                                binoP)));
    }

    /** {@return whether it is the first of two words} */
    private static boolean one(String option, String value, String first, String second) {
        if (!value.equalsIgnoreCase(first) && !value.equalsIgnoreCase(second)) {
            throw SampleRefused.option(option, value, first + " or " + second);
        }
        return value.equalsIgnoreCase(first);
    }

    private static @Nullable Double first(String option, @Nullable String text) {
        List<Double> values = numbers(option, text);
        if (values.size() > 2) {
            throw SampleRefused.option(option, String.valueOf(text), "one or two numbers");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private static @Nullable Double last(String option, @Nullable String text) {
        List<Double> values = numbers(option, text);
        return values.isEmpty() ? null : values.getLast();
    }

    @Override
    Chart<?, ?> picture() {
        DensityEstimate e = java.util.Objects.requireNonNull(estimate);
        double width = Math.min(e.hLeft(), e.hRight()) / 10;
        McCrary bins = McCrary.test(java.util.Objects.requireNonNull(column), cutoff, width, null);
        return McCraryCommand.histogram(
                        bins, title, x, cutoff, cutoff - e.hLeft(), cutoff + e.hRight())
                .intervals(
                        "density at the cutoff",
                        List.of(cutoff, cutoff),
                        List.of(e.robust().left(), e.robust().right()),
                        List.of(1.96 * e.robust().errorLeft(), 1.96 * e.robust().errorRight()))
                .chart();
    }
}
