package org.kinscope.api.cli.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Levels;
import org.kinscope.analytics.measure.survival.Competing;
import org.kinscope.analytics.measure.survival.Curve;
import org.kinscope.analytics.measure.survival.Interval;
import org.kinscope.analytics.measure.survival.MeanDifference;
import org.kinscope.analytics.measure.survival.Spells;
import org.kinscope.api.picture.Picture;
import org.knowm.xchart.internal.chartpart.Chart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How long spells last. */
@Command(
        name = "survival",
        mixinStandardHelpOptions = true,
        description =
                "How long spells last: Kaplan–Meier, Nelson–Aalen, restricted means and competing"
                        + " ends, equal to R survival 3.5")
final class SurvivalCommand extends Measuring {

    @Mixin SpellOptions spell = new SpellOptions();

    @Option(names = "--group", paramLabel = "COLUMN", description = "One curve for each value")
    @Nullable String group;

    @Option(
            names = "--conf-type",
            defaultValue = "log",
            description = "log, log-log, plain, logit or arcsin (default: ${DEFAULT-VALUE})")
    String confType = "";

    @Option(names = "--level", defaultValue = "95", description = "In percent (default: 95)")
    double level;

    @Option(names = "--times", paramLabel = "TIMES", description = "Tell the curve at these times")
    @Nullable String times;

    @Option(
            names = "--quantiles",
            paramLabel = "SHARES",
            defaultValue = "0.5",
            description = "Tell when these shares have ended (default: ${DEFAULT-VALUE})")
    String quantiles = "";

    @Option(names = "--rmst", paramLabel = "TIME", description = "Restricted mean up to this time")
    @Nullable Double rmst;

    @Option(names = "--competing", description = "Shares by the kinds of --event-values")
    boolean competing;

    @Option(names = "--curve", description = "Tell every step of the curves")
    boolean whole;

    private final Map<String, Curve> curves = new LinkedHashMap<>();

    @Override
    List<String> columns() {
        List<String> columns = new ArrayList<>(spell.columns());
        columns.addAll(given(group));
        return columns;
    }

    @Override
    void measure(Rows rows, Map<String, Object> said) {
        Spells all = spell.spells(rows);
        Levels levels = group == null ? Levels.one(all.size()) : Levels.of(rows.texts(group));
        int[][] byGroup = levels.rows();
        List<Object> told = new ArrayList<>();
        for (int g = 0; g < byGroup.length; g++) {
            String name = levels.names().get(g);
            Spells own = all.select(byGroup[g]);
            Curve curve = Curve.of(own);
            curves.put(name, curve);
            Map<String, Object> one = new LinkedHashMap<>();
            if (group != null) {
                one.put("group", name);
            }
            summary(one, curve);
            if (competing) {
                one.put("competing", competing(own, curve));
            }
            told.add(one);
        }
        if (group == null) {
            said.put("survival", told.getFirst());
        } else {
            said.put("survival", told);
            differences(said);
        }
    }

    private void summary(Map<String, Object> one, Curve curve) {
        Interval scale = Interval.of(confType);
        one.put("spells", curve.spells());
        one.put("ended", curve.ended());
        List<Object> shares = new ArrayList<>();
        for (double share : numbers("quantiles", quantiles)) {
            Curve.Quantile quantile = curve.quantile(share, scale, level);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("share", share);
            row.put("time", quantile.value());
            row.put("low", quantile.low());
            row.put("high", quantile.high());
            shares.add(row);
        }
        one.put("quantiles", shares);
        Double limit = rmst;
        if (limit != null) {
            one.put("restrictedMean", curve.mean(limit));
        }
        List<Double> at = numbers("times", times);
        if (!at.isEmpty() || whole) {
            List<Object> points = new ArrayList<>();
            for (double t : whole ? Arrays.stream(curve.time()).boxed().toList() : at) {
                points.add(point(curve, t, scale));
            }
            one.put("at", points);
        }
    }

    private Map<String, Object> point(Curve curve, double t, Interval scale) {
        int step = curve.step(t);
        int next = step < 0 || curve.time()[step] < t ? step + 1 : step;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("time", t);
        row.put("atRisk", next < curve.time().length ? curve.atRisk()[next] : 0);
        row.put("events", next == step ? curve.events()[step] : 0);
        row.put("survival", curve.at(t));
        row.put("standardError", curve.errorAt(t));
        Interval.Ends ends =
                step < 0 ? new Interval.Ends(1, 1) : curve.interval(step, scale, level);
        row.put("low", ends == null ? null : ends.low());
        row.put("high", ends == null ? null : ends.high());
        row.put("hazard", step < 0 ? 0.0 : curve.hazard()[step]);
        row.put("hazardError", step < 0 ? 0.0 : curve.hazardError()[step]);
        return row;
    }

    private List<Object> competing(Spells spells, Curve curve) {
        Competing shares = Competing.of(spells);
        List<Double> at = numbers("times", times);
        List<Object> rows = new ArrayList<>();
        double last = curve.time()[curve.time().length - 1];
        for (double t : at.isEmpty() ? List.of(last) : at) {
            int step = curve.step(t);
            for (int k = 0; k < shares.ended().length; k++) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("time", t);
                row.put("kind", spell.kinds().get(k));
                row.put("ended", step < 0 ? 0.0 : shares.ended()[k][step]);
                row.put("standardError", step < 0 ? 0.0 : shares.error()[k][step]);
                rows.add(row);
            }
        }
        return rows;
    }

    private void differences(Map<String, Object> said) {
        Double limit = rmst;
        List<String> names = List.copyOf(curves.keySet());
        if (limit == null || names.size() < 2) {
            return;
        }
        List<Object> rows = new ArrayList<>();
        Curve first = curves.getOrDefault(names.getFirst(), curves.values().iterator().next());
        for (String name : names.subList(1, names.size())) {
            Curve other = curves.getOrDefault(name, first);
            MeanDifference found = MeanDifference.of(first.mean(limit), other.mean(limit), level);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("group", name);
            row.put("against", names.getFirst());
            row.put("difference", found.difference());
            row.put("standardError", found.error());
            row.put("p", found.p());
            row.put("low", found.low());
            row.put("high", found.high());
            rows.add(row);
        }
        said.put("restrictedMeanDifferences", rows);
    }

    @Override
    Chart<?, ?> picture() {
        return draw(title, spell.time, curves);
    }

    /** {@return the curves of groups as staircases} */
    static Chart<?, ?> draw(String title, String time, Map<String, Curve> curves) {
        Picture picture = new Picture(title, time, "share that goes on");
        curves.forEach(
                (name, curve) -> {
                    List<Double> at = new ArrayList<>(List.of(0.0));
                    List<Double> share = new ArrayList<>(List.of(1.0));
                    for (int k = 0; k < curve.time().length; k++) {
                        if (curve.events()[k] > 0 || k == curve.time().length - 1) {
                            at.add(curve.time()[k]);
                            share.add(curve.survival()[k]);
                        }
                    }
                    picture.steps(name.isEmpty() ? "all" : name, at, share);
                });
        return picture.chart();
    }
}
