package org.kinscope.ingest.identity.linkage.estimate;

import java.util.Arrays;
import java.util.List;
import org.kinscope.ingest.identity.linkage.compare.Measure;

/**
 * How often two records, whoever they are of, agree exactly in one comparison or in two at once.
 * Counted over all records and not sampled, since such agreement is rare and counts most.
 *
 * @param pairs for two comparisons (or one and itself) how many pairs have all values
 * @param equal for two comparisons (or one and itself) how many pairs agree exactly
 */
record Agreement(double[][] pairs, double[][] equal) {

    private static final int MOST = 400_000;

    static Agreement of(List<Measure> measures) {
        int k = measures.size();
        int n = measures.isEmpty() ? 0 : measures.getFirst().values().codeOf().length;
        int step = Math.max(1, n / MOST);
        double[][] pairs = new double[k][k];
        double[][] equal = new double[k][k];
        long[] keys = new long[(n + step - 1) / step];
        double scale = (double) step * step;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                int[] a = measures.get(i).values().codeOf();
                int[] b = measures.get(j).values().codeOf();
                int size = 0;
                for (int r = 0; r < n; r += step) {
                    if (a[r] >= 0 && b[r] >= 0) {
                        keys[size++] = (long) a[r] << 32 | b[r];
                    }
                }
                Arrays.sort(keys, 0, size);
                double same = 0;
                int run = 1;
                for (int r = 1; r <= size; r++) {
                    if (r < size && keys[r] == keys[r - 1]) {
                        run++;
                    } else {
                        same += run * (run - 1.0) / 2;
                        run = 1;
                    }
                }
                pairs[i][j] = pairs[j][i] = size * (size - 1.0) / 2 * scale;
                equal[i][j] = equal[j][i] = same * scale;
            }
        }
        return new Agreement(pairs, equal);
    }
}
