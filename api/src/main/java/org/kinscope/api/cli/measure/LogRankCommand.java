package org.kinscope.api.cli.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Levels;
import org.kinscope.analytics.measure.survival.Curve;
import org.kinscope.analytics.measure.survival.LogRank;
import org.kinscope.analytics.measure.survival.Spells;
import org.knowm.xchart.internal.chartpart.Chart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether spells of groups end alike. */
@Command(
        name = "logrank",
        mixinStandardHelpOptions = true,
        description = "Whether spells of groups end alike, equal to survdiff of R survival 3.5")
final class LogRankCommand extends Measuring {

    @Mixin SpellOptions spell = new SpellOptions();

    @Option(names = "--group", required = true, paramLabel = "COLUMN", description = "The groups")
    String group = "";

    @Option(names = "--stratum", paramLabel = "COLUMN", description = "Compare within these only")
    @Nullable String stratum;

    @Option(
            names = "--rho",
            defaultValue = "0",
            description = "Weight: pooled survival to this power (default: ${DEFAULT-VALUE})")
    double rho;

    private final Map<String, Curve> curves = new LinkedHashMap<>();

    @Override
    List<String> columns() {
        List<String> columns = new ArrayList<>(spell.columns());
        columns.addAll(given(group, stratum));
        return columns;
    }

    @Override
    void measure(Rows rows, Map<String, Object> said) {
        Spells all = spell.spells(rows);
        said.put(
                "logrank",
                LogRank.test(
                        all, rows.texts(group), stratum == null ? null : rows.texts(stratum), rho));
        Levels levels = Levels.of(rows.texts(group));
        int[][] byGroup = levels.rows();
        for (int g = 0; g < byGroup.length; g++) {
            curves.put(levels.names().get(g), Curve.of(all.select(byGroup[g])));
        }
    }

    @Override
    Chart<?, ?> picture() {
        return SurvivalCommand.draw(title, spell.time, curves);
    }
}
