package org.kinscope.analytics.measure.bunching;

import java.util.Map;
import java.util.TreeMap;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;

/**
 * Counts of people in bins around a point; bins without people are left out.
 *
 * @param at value that names each bin, in order
 * @param count of people in it
 */
public record Bins(double[] at, double[] count) {

    /** {@return the bins of single incomes} */
    public static Bins of(Column incomes, BunchingOptions options) {
        double[] values = incomes.varying().values();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        if (!(options.point() >= least && options.point() <= most)) {
            throw new SampleRefused(
                    "the point %s is outside of the data: column \"%s\" goes from %s to %s"
                            .formatted(
                                    Column.number(options.point()),
                                    incomes.name(),
                                    Column.number(least),
                                    Column.number(most)));
        }
        for (double round : options.rounds()) {
            if (round > most || round > most - least) {
                throw SampleRefused.option(
                        "rounds",
                        options.rounds(),
                        "numbers no greater than the incomes (%s) and their range (%s)"
                                .formatted(Column.number(most), Column.number(most - least)));
            }
        }
        int bins = options.binsLeft() + options.binsRight();
        double low = options.point() - options.width() * options.binsLeft();
        double[] counts = new double[bins + 2];
        for (double value : values) {
            int k = bin(value, low, options);
            if (k >= 1 && k <= bins) {
                counts[k]++;
            }
        }
        boolean middle = options.within() == BunchingOptions.Within.MEDIAN;
        TreeMap<Double, Double> found = new TreeMap<>();
        for (int k = 1; k <= bins; k++) {
            if (counts[k] > 0) {
                double shift = options.within() == BunchingOptions.Within.MIN ? k - 1 : k;
                found.put(low + options.width() * shift, counts[k]);
            }
        }
        if (middle && !found.isEmpty()) {
            found.remove(found.lastKey());
        }
        return of(found, incomes.name(), options);
    }

    /** In which bin a value is, from 1; the ends of the bins depend on where the point stands. */
    private static int bin(double value, double low, BunchingOptions options) {
        double width = options.width();
        double from = options.within() == BunchingOptions.Within.MEDIAN ? low + width / 2 : low;
        boolean upper = options.within() == BunchingOptions.Within.MAX;
        int k = (int) Math.floor((value - from) / width) + 1;
        for (int near = k - 1; near <= k + 1; near++) {
            double start = from + width * (near - 1);
            double end = from + width * near;
            if (upper ? value > start && value <= end : value >= start && value < end) {
                return near;
            }
        }
        return 0;
    }

    /** {@return bins that were counted elsewhere, as far as the options take them} */
    public static Bins counted(Column at, Column count, BunchingOptions options) {
        count.sameLengthAs(at).notNegative();
        TreeMap<Double, Double> found = new TreeMap<>();
        for (int i = 0; i < at.size(); i++) {
            double value = at.values()[i];
            double place = (value - options.point()) / options.width();
            if (Math.abs(place - Math.rint(place)) > 1e-6) {
                throw SampleRefused.column(
                        at.name(),
                        "row %d is %s".formatted(i + 1, Column.number(value)),
                        "bins must be the point %s and whole widths %s from it"
                                .formatted(
                                        Column.number(options.point()),
                                        Column.number(options.width())));
            }
            long k = Math.round(place);
            long least = options.within() == BunchingOptions.Within.MIN ? 0 : 1;
            long most = options.within() == BunchingOptions.Within.MAX ? 0 : 1;
            if (k >= least - options.binsLeft() && k <= options.binsRight() - most) {
                if (found.put(options.point() + k * options.width(), count.values()[i]) != null) {
                    throw SampleRefused.column(
                            at.name(),
                            "row %d is %s again".formatted(i + 1, Column.number(value)),
                            "each bin must be there once");
                }
            }
        }
        return of(found, at.name(), options);
    }

    private static Bins of(Map<Double, Double> found, String name, BunchingOptions options) {
        Bins bins =
                new Bins(
                        found.keySet().stream().mapToDouble(x -> x).toArray(),
                        found.values().stream().mapToDouble(x -> x).toArray());
        boolean there = false;
        for (double at : bins.at) {
            there |= Math.abs(at - options.point()) < options.width() * 1e-6;
        }
        if (!there) {
            throw SampleRefused.column(
                    name,
                    "nobody is in the bin of the point " + Column.number(options.point()),
                    "give the point at which people bunch, or wider bins");
        }
        if (bins.at.length < options.order() + 3) {
            throw SampleRefused.column(
                    name,
                    "only %d bins have people".formatted(bins.at.length),
                    "a polynomial of order %d needs %d or more"
                            .formatted(options.order(), options.order() + 3));
        }
        return bins;
    }
}
