package org.kinscope.bench.frame;

import java.util.List;
import java.util.Locale;

/**
 * What a quantity was in the counted runs, in their order.
 *
 * @param runs one value a run, at least one
 */
public record Spread(List<Double> runs) {

    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Spread {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("no run was counted");
        }
        runs = List.copyOf(runs);
    }

    /** {@return the middle value, or the mean of both that are in the middle} */
    public double median() {
        List<Double> sorted = runs.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** {@return the least value} */
    public double least() {
        return runs.stream().mapToDouble(x -> x).min().orElseThrow();
    }

    /** {@return the greatest value} */
    public double greatest() {
        return runs.stream().mapToDouble(x -> x).max().orElseThrow();
    }

    /** {@return median, least and greatest, as {@code 25.2 (24.0–26.8)}} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f (%.1f–%.1f)", median(), least(), greatest());
    }
}
