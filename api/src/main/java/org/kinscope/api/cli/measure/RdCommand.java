package org.kinscope.api.cli.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.local.Kernel;
import org.kinscope.analytics.measure.rd.BandwidthSelector;
import org.kinscope.analytics.measure.rd.MassPoints;
import org.kinscope.analytics.measure.rd.RdEstimate;
import org.kinscope.analytics.measure.rd.RdOptions;
import org.kinscope.analytics.measure.rd.RdOptions.Pair;
import org.kinscope.analytics.measure.rd.RdSample;
import org.kinscope.analytics.measure.rd.RegressionDiscontinuity;
import org.kinscope.analytics.measure.rd.Vce;
import org.kinscope.api.picture.Picture;
import org.knowm.xchart.internal.chartpart.Chart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How an outcome jumps at a cut-off. */
@Command(
        name = "rd",
        mixinStandardHelpOptions = true,
        description = "Regression discontinuity, equal to rdrobust 4.0.0")
final class RdCommand extends AtCutoff {

    @Option(names = "--y", required = true, paramLabel = "COLUMN", description = "Outcome")
    String y = "";

    @Option(names = "--fuzzy", paramLabel = "COLUMN", description = "Treatment really received")
    @Nullable String fuzzy;

    @Option(names = "--covs", paramLabel = "COLUMNS", description = "Covariates, by commas")
    @Nullable String covs;

    @Option(names = "--weights", paramLabel = "COLUMN", description = "Weights")
    @Nullable String weights;

    @Option(names = "--cluster", paramLabel = "COLUMN", description = "Clusters")
    @Nullable String cluster;

    @Option(names = "--deriv", description = "Derivative that jumps: 0 level (default), 1 kink")
    @Nullable Integer deriv;

    @Option(names = "--p", description = "Order of the estimate (default: 1, or deriv + 1)")
    @Nullable Integer p;

    @Option(names = "--q", description = "Order of its bias (default: p + 1)")
    @Nullable Integer q;

    @Option(names = "--h", paramLabel = "H[,H]", description = "Bandwidth, or left and right")
    @Nullable String h;

    @Option(names = "--b", paramLabel = "B[,B]", description = "Bandwidth of the bias")
    @Nullable String b;

    @Option(names = "--rho", description = "h/b")
    @Nullable Double rho;

    @Option(
            names = "--kernel",
            defaultValue = "triangular",
            description = "triangular, epanechnikov or uniform (default: ${DEFAULT-VALUE})")
    String kernel = "";

    @Option(
            names = "--bwselect",
            defaultValue = "mserd",
            description =
                    "mserd, msetwo, msesum, msecomb1, msecomb2, cerrd, certwo, cersum, cercomb1 or"
                            + " cercomb2 (default: ${DEFAULT-VALUE})")
    String bwselect = "";

    @Option(
            names = "--vce",
            defaultValue = "nn",
            description =
                    "nn, hc0, hc1, hc2, hc3, or with --cluster cr1, cr2, cr3 (default:"
                            + " ${DEFAULT-VALUE})")
    String vce = "";

    @Option(
            names = "--nnmatch",
            defaultValue = "3",
            description = "Nearest neighbours of nn (default: ${DEFAULT-VALUE})")
    int nnmatch;

    @Option(
            names = "--level",
            defaultValue = "95",
            description = "Of the intervals, in percent (default: ${DEFAULT-VALUE})")
    double level;

    @Option(names = "--scalepar", defaultValue = "1", description = "Factor of the effect")
    double scalepar;

    @Option(
            names = "--scaleregul",
            defaultValue = "1",
            description = "Factor of the regularisation of bandwidths; 0 leaves it out")
    double scaleregul;

    @Option(names = "--sharpbw", description = "Fuzzy design with the bandwidths of the sharp one")
    boolean sharpbw;

    @Option(
            names = "--masspoints",
            defaultValue = "adjust",
            description = "adjust, check or off (default: ${DEFAULT-VALUE})")
    String masspoints = "";

    @Option(names = "--bwcheck", description = "Least number of different values in a bandwidth")
    @Nullable Integer bwcheck;

    @Option(
            names = "--bwrestrict",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Bandwidths stay within the data (default), or --no-bwrestrict")
    boolean bwrestrict;

    @Option(names = "--stdvars", description = "Select bandwidths on standardised columns")
    boolean stdvars;

    @Option(
            names = "--bins",
            defaultValue = "20",
            description = "Bins on each side in the picture (default: ${DEFAULT-VALUE})")
    int bins;

    private @Nullable RdEstimate estimate;
    private double[] xs = new double[0];
    private double[] ys = new double[0];

    @Override
    List<String> columns() {
        List<String> columns = new ArrayList<>(given(y, x, fuzzy, weights, cluster));
        columns.addAll(names(covs));
        return columns;
    }

    @Override
    void measure(Rows rows, Map<String, Object> said) {
        RdSample sample =
                RdSample.of(rows.column(y), rows.column(x))
                        .withFuzzy(rows.columnOrNull(fuzzy))
                        .withCovariates(names(covs).stream().map(rows::column).toList())
                        .withWeights(rows.columnOrNull(weights))
                        .withCluster(cluster == null ? null : rows.texts(cluster));
        RdOptions options =
                RdOptions.builder()
                        .cutoff(cutoff)
                        .deriv(deriv)
                        .p(p)
                        .q(q)
                        .h(pair("h", h))
                        .b(pair("b", b))
                        .rho(rho)
                        .kernel(Kernel.of(kernel))
                        .bandwidths(BandwidthSelector.of(bwselect))
                        .vce(Vce.of(vce))
                        .neighbours(nnmatch)
                        .level(level)
                        .scalePar(scalepar)
                        .scaleRegul(scaleregul)
                        .sharpBandwidth(sharpbw)
                        .massPoints(MassPoints.of(masspoints))
                        .bwcheck(bwcheck)
                        .bwrestrict(bwrestrict)
                        .standardised(stdvars)
                        .build();
        estimate = RegressionDiscontinuity.estimate(sample, options);
        xs = rows.column(x).values();
        ys = rows.column(y).values();
        said.put("rd", estimate);
    }

    private static @Nullable Pair pair(String option, @Nullable String text) {
        List<Double> values = numbers(option, text);
        if (values.size() > 2) {
            throw SampleRefused.option(option, String.valueOf(text), "one or two numbers");
        }
        return values.isEmpty() ? null : new Pair(values.getFirst(), values.getLast());
    }

    @Override
    Chart<?, ?> picture() {
        RdEstimate e = java.util.Objects.requireNonNull(estimate);
        Picture picture = new Picture(title, x, y);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (boolean left : new boolean[] {true, false}) {
            double width = left ? e.h().left() : e.h().right();
            List<Double> at = new ArrayList<>();
            List<Double> means = new ArrayList<>();
            for (int k = 0; k < bins; k++) {
                double from = left ? cutoff - width + k * width / bins : cutoff + k * width / bins;
                double sum = 0;
                int count = 0;
                for (int i = 0; i < xs.length; i++) {
                    if (xs[i] >= from && xs[i] < from + width / bins) {
                        sum += ys[i];
                        count++;
                    }
                }
                if (count > 0) {
                    at.add(from + width / bins / 2);
                    means.add(sum / count);
                }
            }
            if (!at.isEmpty()) {
                picture.points(left ? "means, left" : "means, right", at, means);
            }
            List<Double> along = new ArrayList<>();
            List<Double> fitted = new ArrayList<>();
            List<Double> beta = left ? e.left() : e.right();
            for (int k = 0; k <= 100; k++) {
                double distance = (left ? -width : width) * k / 100;
                double value = 0;
                for (int j = beta.size() - 1; j >= 0; j--) {
                    value = value * distance + beta.get(j);
                }
                along.add(cutoff + distance);
                fitted.add(value);
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
            picture.line(left ? "fit, left" : "fit, right", along, fitted);
        }
        return picture.upright("cutoff " + Column.number(cutoff), cutoff, low, high).chart();
    }
}
