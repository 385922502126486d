package org.kinscope.api.cli.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.bunching.Bins;
import org.kinscope.analytics.measure.bunching.Bunching;
import org.kinscope.analytics.measure.bunching.BunchingEstimate;
import org.kinscope.analytics.measure.bunching.BunchingOptions;
import org.kinscope.api.picture.Picture;
import org.knowm.xchart.internal.chartpart.Chart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many bunch at a point. */
@Command(
        name = "bunching",
        mixinStandardHelpOptions = true,
        description = "Bunching at a kink or a notch, equal to R bunching 0.8.6")
final class BunchingCommand extends Measuring {

    @Option(names = "--x", paramLabel = "COLUMN", description = "Incomes, one a row")
    @Nullable String x;

    @Option(names = "--bin", paramLabel = "COLUMN", description = "Or values of counted bins")
    @Nullable String bin;

    @Option(names = "--freq", paramLabel = "COLUMN", description = "And how many are in each")
    @Nullable String freq;

    @Option(names = "--zstar", required = true, description = "Point at which people bunch")
    double zstar;

    @Option(names = "--binwidth", required = true, description = "Width of a bin")
    double binwidth;

    @Option(names = "--bins-left", required = true, description = "Bins below the point")
    int binsLeft;

    @Option(names = "--bins-right", required = true, description = "Bins above it")
    int binsRight;

    @Option(
            names = "--binv",
            defaultValue = "median",
            description = "The point is at the min, median or max of its bin (default: median)")
    String binv = "";

    @Option(names = "--poly", defaultValue = "9", description = "Order (default: 9)")
    int poly;

    @Option(
            names = "--excluded-left",
            defaultValue = "0",
            description = "Bins of the bunching below")
    int excludedLeft;

    @Option(names = "--excluded-right", defaultValue = "0", description = "And above the point")
    int excludedRight;

    @Option(names = "--extra", paramLabel = "VALUES", description = "Bins with their own effect")
    @Nullable String extra;

    @Option(names = "--rounds", paramLabel = "N[,N]", description = "Round numbers, as 50,100")
    @Nullable String rounds;

    @Option(
            names = "--correct",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Account for all people (default), or --no-correct")
    boolean correct;

    @Option(names = "--correct-above-excluded", description = "Raise only above the excluded bins")
    boolean correctAbove;

    @Option(names = "--iterations", defaultValue = "200", description = "Most steps of that")
    int iterations;

    @Option(names = "--t0", required = true, description = "Tax rate below")
    double t0;

    @Option(names = "--t1", required = true, description = "Tax rate above")
    double t1;

    @Option(names = "--notch", description = "The budget breaks; default is a kink")
    boolean notch;

    @Option(names = "--force", description = "Keep --excluded-right at a notch")
    boolean force;

    @Option(names = "--parametric", description = "Elasticity of an iso-elastic utility")
    boolean parametric;

    @Option(
            names = "--elasticity-range",
            paramLabel = "LOW,HIGH",
            defaultValue = "0.0001,3",
            description = "In which it is sought at a notch (default: ${DEFAULT-VALUE})")
    String range = "";

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            defaultValue = "100",
            description = "Draws of the standard errors, 0 for none (default: ${DEFAULT-VALUE})")
    int bootstrap;

    @Option(names = "--seed", defaultValue = "1", description = "Of the draws (default: 1)")
    int seed;

    private @Nullable BunchingEstimate estimate;

    @Override
    List<String> columns() {
        if (x == null && (bin == null || freq == null)
                || x != null && (bin != null || freq != null)) {
            throw SampleRefused.option(
                    "x", x == null ? "not given" : x, "given alone, or --bin with --freq");
        }
        return given(x, bin, freq);
    }

    @Override
    void measure(Rows rows, Map<String, Object> said) {
        List<Double> between = numbers("elasticity-range", range);
        BunchingOptions options =
                new BunchingOptions(
                        zstar,
                        binwidth,
                        binsLeft,
                        binsRight,
                        within(binv),
                        poly,
                        excludedLeft,
                        excludedRight,
                        numbers("extra", extra),
                        numbers("rounds", rounds),
                        correct,
                        correctAbove,
                        iterations,
                        t0,
                        t1,
                        notch,
                        force,
                        parametric,
                        between.getFirst(),
                        between.getLast());
        Bins bins =
                x != null
                        ? Bins.of(rows.column(x), options)
                        : Bins.counted(
                                rows.column(String.valueOf(bin)),
                                rows.column(String.valueOf(freq)),
                                options);
        estimate = Bunching.estimate(bins, options, bootstrap, seed);
        said.put("bunching", estimate);
    }

    private static BunchingOptions.Within within(String name) {
        try {
            return BunchingOptions.Within.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw SampleRefused.option("binv", name, "min, median or max");
        }
    }

    @Override
    Chart<?, ?> picture() {
        BunchingEstimate e = java.util.Objects.requireNonNull(estimate);
        double most = e.people().stream().mapToDouble(n -> n).max().orElse(0);
        return new Picture(title, x == null ? String.valueOf(bin) : x, "people")
                .points("counted", e.bins(), e.people())
                .line("if nobody bunched", e.bins(), e.expected())
                .upright("point", zstar, 0, most)
                .chart();
    }
}
