package org.kinscope.api.cli.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinscope.analytics.measure.interval.Bootstrap;
import org.kinscope.analytics.measure.interval.Wilson;
import org.knowm.xchart.internal.chartpart.Chart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A share with its interval. */
@Command(
        name = "share",
        mixinStandardHelpOptions = true,
        description = "A share with the interval of Wilson, equal to prop.test, and by bootstrap")
final class ShareCommand extends Measuring {

    @Option(
            names = "--a",
            required = true,
            paramLabel = "COLUMN[=VALUE]",
            description = "Yes or no; VALUE is yes")
    String a = "";

    @Option(names = "--level", defaultValue = "95", description = "In percent (default: 95)")
    double level;

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Draws (default: ${DEFAULT-VALUE})")
    int bootstrap;

    @Option(names = "--seed", defaultValue = "1", description = "Of the draws (default: 1)")
    int seed;

    private double share;

    @Override
    List<String> columns() {
        return List.of(Rows.nameOf(a));
    }

    @Override
    void measure(Rows rows, Map<String, Object> said) {
        boolean[] flags = rows.flags(a);
        long found = 0;
        for (boolean flag : flags) {
            found += flag ? 1 : 0;
        }
        Wilson plain = Wilson.of(found, flags.length, level, false);
        share = plain.share();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("found", found);
        told.put("of", flags.length);
        told.put("wilson", plain);
        told.put("wilsonCorrected", Wilson.of(found, flags.length, level, true));
        if (bootstrap > 0) {
            told.put(
                    "bootstrap",
                    Bootstrap.of(flags.length, r -> of(flags, r), bootstrap, seed, level));
        }
        said.put("share", told);
    }

    private static double of(boolean[] flags, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += flags[row] ? 1 : 0;
        }
        return sum / rows.length;
    }

    @Override
    Chart<?, ?> picture() {
        return Bars.of(title, "share", List.of(a, "others"), List.of(share, 1 - share));
    }
}
