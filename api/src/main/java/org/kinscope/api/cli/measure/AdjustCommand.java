package org.kinscope.api.cli.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kinscope.analytics.measure.association.Adjustment;
import org.kinscope.api.picture.Picture;
import org.knowm.xchart.internal.chartpart.Chart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Probabilities of many tests. */
@Command(
        name = "adjust",
        mixinStandardHelpOptions = true,
        description = "Adjust probabilities for many tests, equal to p.adjust")
final class AdjustCommand extends Measuring {

    @Option(names = "--p", required = true, paramLabel = "COLUMN", description = "Probabilities")
    String p = "";

    @Option(
            names = "--method",
            defaultValue = "bh",
            description = "bh, by, holm, hochberg, hommel, bonferroni or none (default: bh)")
    String method = "";

    @Option(names = "--level", defaultValue = "0.05", description = "What counts as rejected")
    double level;

    private double[] given = new double[0];
    private double[] adjusted = new double[0];

    @Override
    List<String> columns() {
        return List.of(p);
    }

    @Override
    void measure(Rows rows, Map<String, Object> said) {
        given = rows.column(p).values();
        adjusted = Adjustment.of(method).adjust(given);
        said.put("method", method);
        said.put("rejected", Arrays.stream(adjusted).filter(one -> one <= level).count());
        said.put("adjusted", adjusted);
    }

    @Override
    Chart<?, ?> picture() {
        List<Double> ranks = new ArrayList<>();
        for (int i = 1; i <= given.length; i++) {
            ranks.add((double) i);
        }
        return new Picture(title, "rank", "probability")
                .points("given", ranks, Arrays.stream(given).sorted().boxed().toList())
                .points("adjusted", ranks, Arrays.stream(adjusted).sorted().boxed().toList())
                .chart();
    }
}
