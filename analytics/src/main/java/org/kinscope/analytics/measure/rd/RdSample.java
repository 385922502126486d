package org.kinscope.analytics.measure.rd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.SortOrder;

/** The rows of a regression discontinuity, in the order of the running variable. */
public final class RdSample {

    private static final double COLLINEAR = 1e-7;

    final Column y;
    final Column x;
    final @Nullable Column fuzzy;
    final List<Column> covariates;
    final @Nullable Column weights;
    final int @Nullable [] cluster;

    private RdSample(
            Column y,
            Column x,
            @Nullable Column fuzzy,
            List<Column> covariates,
            @Nullable Column weights,
            int @Nullable [] cluster) {
        this.y = y;
        this.x = x;
        this.fuzzy = fuzzy;
        this.covariates = covariates;
        this.weights = weights;
        this.cluster = cluster;
    }

    /**
     * {@return the rows of an outcome and a running variable}
     *
     * @param y the outcome
     * @param x the running variable
     * @throws SampleRefused if they are not of one length or one is constant
     */
    public static RdSample of(Column y, Column x) {
        return new RdSample(y.sameLengthAs(x).varying(), x.varying(), null, List.of(), null, null);
    }

    /** {@return these rows with the treatment that was really received} */
    public RdSample withFuzzy(@Nullable Column treatment) {
        Column checked = treatment == null ? null : treatment.sameLengthAs(x).varying();
        return new RdSample(y, x, checked, covariates, weights, cluster);
    }

    /**
     * {@return these rows with covariates; one that is a combination of those before it is left
     * out, shorter names first as in the reference}
     */
    public RdSample withCovariates(List<Column> columns) {
        columns.forEach(column -> column.sameLengthAs(x));
        return new RdSample(y, x, fuzzy, independent(columns), weights, cluster);
    }

    /** {@return these rows with weights, none below 0} */
    public RdSample withWeights(@Nullable Column column) {
        if (column != null) {
            column.sameLengthAs(x).notNegative();
            double sum = 0;
            for (double weight : column.values()) {
                sum += weight;
            }
            if (!(sum > 0)) {
                throw SampleRefused.column(column.name(), "all rows are 0", "one must be above 0");
            }
        }
        return new RdSample(y, x, fuzzy, covariates, column, cluster);
    }

    /** {@return these rows in clusters: equal words are one cluster} */
    public RdSample withCluster(@Nullable List<String> words) {
        if (words == null) {
            return new RdSample(y, x, fuzzy, covariates, weights, null);
        }
        Map<String, Integer> numbers = new HashMap<>();
        int[] ids = new int[words.size()];
        for (int i = 0; i < ids.length; i++) {
            Integer known = numbers.putIfAbsent(words.get(i), numbers.size());
            ids[i] = known == null ? numbers.size() - 1 : known;
        }
        if (ids.length != x.size()) {
            throw SampleRefused.option("cluster", ids.length + " rows", "one a row");
        }
        return new RdSample(y, x, fuzzy, covariates, weights, ids);
    }

    /** {@return how many rows there are} */
    public int size() {
        return x.size();
    }

    RdSample sorted() {
        int[] order = SortOrder.of(x.values());
        return new RdSample(
                sorted(y, order),
                sorted(x, order),
                fuzzy == null ? null : sorted(fuzzy, order),
                covariates.stream().map(column -> sorted(column, order)).toList(),
                weights == null ? null : sorted(weights, order),
                cluster == null ? null : SortOrder.apply(cluster, order));
    }

    /** {@return these rows with both columns divided by a number each} */
    RdSample scaled(double byY, double byX) {
        return new RdSample(divided(y, byY), divided(x, byX), fuzzy, covariates, weights, cluster);
    }

    private static Column divided(Column column, double by) {
        double[] values = column.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] /= by;
        }
        return new Column(column.name(), values);
    }

    private static Column sorted(Column column, int[] order) {
        return new Column(column.name(), SortOrder.apply(column.values(), order));
    }

    private static List<Column> independent(List<Column> columns) {
        List<Column> byLength = new ArrayList<>(columns);
        byLength.sort(Comparator.comparingInt(column -> column.name().length()));
        List<Column> kept = new ArrayList<>();
        List<double[]> basis = new ArrayList<>();
        for (Column column : byLength) {
            double[] rest = column.values().clone();
            double norm = norm(rest);
            for (double[] direction : basis) {
                double along = 0;
                for (int i = 0; i < rest.length; i++) {
                    along += rest[i] * direction[i];
                }
                for (int i = 0; i < rest.length; i++) {
                    rest[i] -= along * direction[i];
                }
            }
            double left = norm(rest);
            if (left > COLLINEAR * norm) {
                for (int i = 0; i < rest.length; i++) {
                    rest[i] /= left;
                }
                basis.add(rest);
                kept.add(column);
            }
        }
        return List.copyOf(kept);
    }

    private static double norm(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
