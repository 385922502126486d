package org.kinscope.analytics.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.indicator.Figure;
import org.kinscope.analytics.roll.RollFlows;

/** Figures by division, with those of all together under an empty one. */
final class Tally {

    private static final String ALL = "";

    private final int digits;
    private final Map<String, Map<Figure, Double>> sums = new TreeMap<>();

    /** No figures yet. @param digits of a division's code; 0 tells of all together alone */
    Tally(int digits) {
        this.digits = digits;
        sums.put(ALL, new EnumMap<>(Figure.class));
    }

    /** Sets a figure of a division; null is not known. */
    void set(String division, Figure figure, @Nullable Double value) {
        if (value != null) {
            sums.computeIfAbsent(division, d -> new EnumMap<>(Figure.class)).put(figure, value);
        }
    }

    /** Adds to a figure of a whole division's code and to that of all. */
    void add(@Nullable String division, Figure figure, double value) {
        plus(ALL, figure, value);
        if (digits > 0) {
            plus(cut(division), figure, value);
        }
    }

    private String cut(@Nullable String division) {
        boolean unknown = division == null || division.equals(RollFlows.UNKNOWN);
        return unknown ? RollFlows.UNKNOWN : RollFlows.cut(division, digits);
    }

    private void plus(String division, Figure figure, double value) {
        sums.computeIfAbsent(division, d -> new EnumMap<>(Figure.class))
                .merge(figure, value, Double::sum);
    }

    /** Tells of rows by division, and of all. */
    <T> void each(
            List<T> rows,
            Function<T, @Nullable String> divisionOf,
            Map<Figure, Function<List<T>, Number>> figures) {
        Map<String, List<T>> by = new LinkedHashMap<>();
        by.put(ALL, rows);
        if (digits > 0) {
            for (T row : rows) {
                by.computeIfAbsent(cut(divisionOf.apply(row)), d -> new ArrayList<>()).add(row);
            }
        }
        by.forEach(
                (division, some) ->
                        figures.forEach(
                                (figure, count) ->
                                        set(division, figure, count.apply(some).doubleValue())));
    }

    /** Lets counts that nothing was added to be 0 in every division. */
    void known(List<Figure> figures) {
        for (Map<Figure, Double> of : sums.values()) {
            figures.forEach(figure -> of.putIfAbsent(figure, 0.0));
        }
    }

    Map<String, Map<Figure, Double>> sums() {
        return sums;
    }
}
