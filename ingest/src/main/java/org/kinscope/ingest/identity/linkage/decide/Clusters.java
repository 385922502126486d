package org.kinscope.ingest.identity.linkage.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kinscope.ingest.identity.linkage.Decided;
import org.kinscope.ingest.identity.linkage.block.Candidates;

/**
 * Joins records to clusters, the strongest pair first. Two clusters are joined only if the evidence
 * of all pairs between them together speaks for it: a chain of likely pairs does not bring together
 * what clearly differs. A source that holds every entity once gives at most one record to a
 * cluster.
 */
public final class Clusters {

    /** What one pair may say at most for or against a joining, in bits. */
    private static final double MOST_BITS = 10;

    /** So many records of a cluster speak for it. */
    private static final int SPEAKERS = 12;

    private final Scores scores;
    private final Candidates candidates;
    private final int[] clusterOf;
    private final int[][] members;
    private final Set<Long> different = new HashSet<>();

    /** Clusters of one record each. */
    public Clusters(int records, Scores scores, Candidates candidates) {
        this.scores = scores;
        this.candidates = candidates;
        clusterOf = IntStream.range(0, records).toArray();
        members = new int[records][];
    }

    /** Joins what was decided before, and remembers what must stay apart. */
    public void decided(List<Decided> decided) {
        for (Decided one : decided) {
            if (one.same()) {
                join(clusterOf[one.left()], clusterOf[one.right()]);
            } else {
                different.add(key(one.left(), one.right()));
            }
        }
    }

    /**
     * Joins along pairs.
     *
     * @param kept the pairs
     * @param bits the evidence of each
     * @param least the evidence that a pair needs
     */
    public void join(Kept kept, double[] bits, double least) {
        int[] strongest =
                IntStream.range(0, bits.length)
                        .filter(i -> bits[i] >= least)
                        .boxed()
                        .sorted(
                                (x, y) -> {
                                    int byBits = Double.compare(bits[y], bits[x]);
                                    return byBits != 0 ? byBits : Integer.compare(x, y);
                                })
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int i : strongest) {
            int a = clusterOf[kept.left(i)];
            int b = clusterOf[kept.right(i)];
            if (a != b && mayJoin(a, b)) {
                join(a, b);
            }
        }
    }

    /** {@return for each record the smallest record of its cluster} */
    public int[] clusterOf() {
        return clusterOf;
    }

    /** {@return the records of the cluster {@code cluster}, rising} */
    public int[] membersOf(int cluster) {
        int[] all = members[cluster];
        return all == null ? new int[] {cluster} : all;
    }

    private boolean mayJoin(int a, int b) {
        int[] left = membersOf(a);
        int[] right = membersOf(b);
        if (left.length == 1 && right.length == 1) {
            return candidates.mayBeOne(a, b) && !different.contains(key(a, b));
        }
        for (int x : left) {
            for (int y : right) {
                if (!candidates.mayBeOne(x, y) || different.contains(key(x, y))) {
                    return false;
                }
            }
        }
        double sum = 0;
        for (int x : speakers(left)) {
            for (int y : speakers(right)) {
                sum += Math.clamp(scores.bits(x, y), -MOST_BITS, MOST_BITS);
            }
        }
        return sum > 0;
    }

    private static int[] speakers(int[] members) {
        if (members.length <= SPEAKERS) {
            return members;
        }
        int[] speakers = new int[SPEAKERS];
        for (int i = 0; i < SPEAKERS; i++) {
            speakers[i] = members[i * members.length / SPEAKERS];
        }
        return speakers;
    }

    private void join(int a, int b) {
        if (a == b) {
            return;
        }
        List<Integer> all = new ArrayList<>();
        for (int x : membersOf(a)) {
            all.add(x);
        }
        for (int x : membersOf(b)) {
            all.add(x);
        }
        int[] joined = all.stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int x : joined) {
            clusterOf[x] = joined[0];
        }
        members[joined[0]] = joined;
    }

    private static long key(int a, int b) {
        return a < b ? (long) a << 32 | b : (long) b << 32 | a;
    }
}
