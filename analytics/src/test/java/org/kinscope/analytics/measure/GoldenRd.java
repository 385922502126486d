package org.kinscope.analytics.measure;

import static org.kinscope.analytics.measure.GoldenRows.of;
import static org.kinscope.analytics.measure.GoldenRows.row;

import java.util.function.Function;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.kinscope.analytics.measure.rd.MassPoints;
import org.kinscope.analytics.measure.rd.RdEstimate;
import org.kinscope.analytics.measure.rd.RdEstimate.Line;
import org.kinscope.analytics.measure.rd.RdOptions;
import org.kinscope.analytics.measure.rd.RdOptions.Pair;
import org.kinscope.analytics.measure.rd.RdSample;
import org.kinscope.analytics.measure.rd.RegressionDiscontinuity;
import org.kinscope.analytics.measure.rd.Vce;

/** The rows of regression discontinuity. */
final class GoldenRd {

    private static final String SENATE = "rdrobust_senate.csv";

    private GoldenRd() {}

    private static RdEstimate estimate(RdOptions options) {
        TestTable table = GoldenData.read(SENATE).complete("vote", "margin");
        return RegressionDiscontinuity.estimate(
                RdSample.of(table.column("vote"), table.column("margin")), options);
    }

    private static void add(
            String id, RdOptions.Builder options, Function<RdEstimate, double[]> figures) {
        row(id, SENATE, () -> figures.apply(estimate(options.build())));
    }

    private static RdOptions.Builder fifteen(Vce vce) {
        return RdOptions.builder().h(Pair.both(15)).b(Pair.both(15)).vce(vce);
    }

    private static double[] line(Line line) {
        return of(line.estimate(), line.standardError(), line.low(), line.high());
    }

    static void rows() {
        RdOptions.Builder plain = RdOptions.builder();
        RdOptions.Builder off = RdOptions.builder().massPoints(MassPoints.OFF);
        add("RD01", plain, e -> of(e.h().left()));
        add("RD02", plain, e -> of(e.b().left()));
        add("RD03", plain, e -> of(e.effect().conventional().estimate()));
        add("RD04", plain, e -> of(e.effect().conventional().standardError()));
        add("RD05", plain, e -> of(e.effect().biasCorrected().estimate()));
        add("RD06", plain, e -> of(e.effect().robust().standardError()));
        add("RD07", plain, e -> of(e.effect().robust().low()));
        add("RD08", plain, e -> of(e.effect().robust().high()));
        add(
                "RD09",
                plain,
                e ->
                        of(
                                e.rows().left(),
                                e.rows().right(),
                                e.rowsH().left(),
                                e.rowsH().right(),
                                e.rowsB().left(),
                                e.rowsB().right()));
        add("RD10", off, e -> of(e.h().right()));
        add("RD11", off, e -> of(e.b().right()));
        add("RD12", off, e -> line(e.effect().conventional()));
        add("RD13", off, e -> line(e.effect().robust()));
        add(
                "RD15",
                fifteen(Vce.HC0),
                e ->
                        of(
                                e.effect().conventional().estimate(),
                                e.effect().conventional().standardError(),
                                e.effect().robust().estimate(),
                                e.effect().robust().standardError()));
        add("RD16", fifteen(Vce.NN), GoldenRd::errors);
        add("RD17", fifteen(Vce.HC1), GoldenRd::errors);
        row(
                "RD18",
                SENATE,
                () -> {
                    double corrected =
                            estimate(fifteen(Vce.HC0).build()).effect().robust().estimate();
                    double quadratic = quadratic(false) - quadratic(true);
                    if (Math.abs(corrected - quadratic) > 1e-8) {
                        throw new AssertionError(corrected + " is not " + quadratic);
                    }
                    return of(corrected);
                });
    }

    private static double[] errors(RdEstimate e) {
        return of(e.effect().conventional().standardError(), e.effect().robust().standardError());
    }

    /** The limit at 0 of a weighted quadratic within 15, by a decomposition of its own. */
    private static double quadratic(boolean left) {
        TestTable table = GoldenData.read(SENATE).complete("vote", "margin");
        double[] x = table.column("margin").values();
        double[] y = table.column("vote").values();
        int[] rows =
                java.util.stream.IntStream.range(0, x.length)
                        .filter(i -> x[i] < 0 == left && Math.abs(x[i]) < 15)
                        .toArray();
        Array2DRowRealMatrix design = new Array2DRowRealMatrix(rows.length, 3);
        double[] right = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            double at = x[rows[k]] / 15;
            double root = Math.sqrt(1 - Math.abs(at));
            design.setRow(k, new double[] {root, root * at, root * at * at});
            right[k] = root * y[rows[k]];
        }
        return new QRDecomposition(design)
                .getSolver()
                .solve(new org.apache.commons.math3.linear.ArrayRealVector(right))
                .getEntry(0);
    }
}
