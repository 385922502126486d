package org.kinscope.api.cli.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.density.McCrary;
import org.kinscope.api.picture.Picture;
import org.knowm.xchart.internal.chartpart.Chart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The test of McCrary. */
@Command(
        name = "mccrary",
        mixinStandardHelpOptions = true,
        description = "Manipulation of a running variable after McCrary (2008)")
final class McCraryCommand extends AtCutoff {

    @Option(names = "--bin", description = "Width of the bins (default: selected)")
    @Nullable Double bin;

    @Option(names = "--h", description = "Bandwidth (default: selected)")
    @Nullable Double h;

    private @Nullable McCrary found;

    @Override
    List<String> columns() {
        return List.of(x);
    }

    @Override
    void measure(Rows rows, Map<String, Object> said) {
        McCrary test = McCrary.test(rows.column(x), cutoff, bin, h);
        found = test;
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("theta", test.theta());
        told.put("standardError", test.error());
        told.put("z", test.z());
        told.put("p", test.p());
        told.put("bin", test.bin());
        told.put("bandwidth", test.bandwidth());
        told.put("left", test.left());
        told.put("right", test.right());
        told.put("rows", rows.size());
        said.put("mccrary", told);
    }

    /** {@return the bins of a test between two ends, with the cut-off} */
    static Picture histogram(
            McCrary test, String title, String x, double cutoff, double from, double to) {
        List<Double> at = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        double most = 0;
        for (int k = 0; k < test.middles().length; k++) {
            double middle = test.middles()[k];
            if (middle >= from && middle <= to) {
                at.add(middle);
                heights.add(test.heights()[k]);
                most = Math.max(most, test.heights()[k]);
            }
        }
        return new Picture(title, x, "density")
                .points("bins", at, heights)
                .upright("cutoff " + Column.number(cutoff), cutoff, 0, most);
    }

    @Override
    Chart<?, ?> picture() {
        McCrary test = java.util.Objects.requireNonNull(found);
        double reach = 2 * test.bandwidth();
        return histogram(test, title, x, cutoff, cutoff - reach, cutoff + reach)
                .points(
                        "height at the cutoff",
                        List.of(cutoff, cutoff),
                        List.of(test.left(), test.right()))
                .chart();
    }
}
