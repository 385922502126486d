package org.kinscope.ingest.identity.linkage.compare;

/**
 * Distances of texts. Written here and not taken from a library because the inner loop must not
 * allocate; the buffers belong to the thread.
 */
final class Distance {

    private static final int MOST = 128;
    private static final ThreadLocal<Distance> OWN = ThreadLocal.withInitial(Distance::new);

    private final int[][] rows = new int[3][MOST + 1];
    private final boolean[] usedLeft = new boolean[MOST];
    private final boolean[] usedRight = new boolean[MOST];

    private Distance() {}

    /**
     * {@return how many single steps (put in, leave out, replace, swap neighbours) lead from one
     * text to the other, or {@code limit + 1} if more than {@code limit}}
     */
    static int edits(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int start = 0;
        int endA = Math.min(a.length(), MOST);
        int endB = Math.min(b.length(), MOST);
        while (start < endA && start < endB && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        if (start == endA || start == endB) {
            return Math.min(endA + endB - 2 * start, limit + 1);
        }
        return OWN.get().edits(a, start, endA, b, start, endB, limit);
    }

    private int edits(String a, int fromA, int toA, String b, int fromB, int toB, int limit) {
        int n = toA - fromA;
        int m = toB - fromB;
        int[] before = rows[0];
        int[] last = rows[1];
        int[] now = rows[2];
        for (int j = 0; j <= m; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            now[0] = i;
            int least = i;
            char x = a.charAt(fromA + i - 1);
            for (int j = 1; j <= m; j++) {
                char y = b.charAt(fromB + j - 1);
                int cost =
                        Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (x == y ? 0 : 1));
                if (i > 1
                        && j > 1
                        && x == b.charAt(fromB + j - 2)
                        && y == a.charAt(fromA + i - 2)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                now[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[m], limit + 1);
    }

    /** {@return the similarity of Jaro and Winkler, from 0 to 1; a common beginning counts more} */
    static double jaroWinkler(String a, String b) {
        return OWN.get().similarity(a, b);
    }

    private double similarity(String a, String b) {
        int n = Math.min(a.length(), MOST);
        int m = Math.min(b.length(), MOST);
        if (n == 0 || m == 0) {
            return n == m ? 1 : 0;
        }
        int reach = Math.max(0, Math.max(n, m) / 2 - 1);
        java.util.Arrays.fill(usedLeft, 0, n, false);
        java.util.Arrays.fill(usedRight, 0, m, false);
        int common = 0;
        for (int i = 0; i < n; i++) {
            char x = a.charAt(i);
            int to = Math.min(m, i + reach + 1);
            for (int j = Math.max(0, i - reach); j < to; j++) {
                if (!usedRight[j] && b.charAt(j) == x) {
                    usedLeft[i] = true;
                    usedRight[j] = true;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        int swapped = 0;
        int j = 0;
        for (int i = 0; i < n; i++) {
            if (usedLeft[i]) {
                while (!usedRight[j]) {
                    j++;
                }
                swapped += a.charAt(i) == b.charAt(j) ? 0 : 1;
                j++;
            }
        }
        double jaro =
                ((double) common / n + (double) common / m + (common - swapped / 2.0) / common) / 3;
        int prefix = 0;
        while (prefix < 4 && prefix < n && prefix < m && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }
}
