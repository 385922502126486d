package org.kinscope.ingest.identity.linkage;

import java.util.List;
import java.util.function.Function;
import org.kinscope.ingest.identity.linkage.estimate.Model;

/**
 * What a linkage found.
 *
 * @param table the records
 * @param pairs the pairs kept, by left and right record
 * @param clusterOf for each record the smallest record of its cluster: itself where it is alone
 * @param model what was learnt, to go on with
 * @param learnt the same for a reader
 * @param counts what the linkage did
 * @param clues tells what each comparison says of a pair
 */
public record LinkResult(
        LinkTable table,
        List<LinkedPair> pairs,
        int[] clusterOf,
        Model model,
        Learnt learnt,
        Counts counts,
        Function<LinkedPair, List<Clue>> clues) {

    /** {@return what each comparison says of a pair, in the order of the schema} */
    public List<Clue> clues(LinkedPair pair) {
        return clues.apply(pair);
    }

    /**
     * What was estimated.
     *
     * @param prior the part of all possible pairs that are of one entity
     * @param rounds how many rounds the estimation took
     * @param levels for each comparison and level how frequent it is
     */
    public record Learnt(double prior, int rounds, List<Level> levels) {}

    /**
     * How frequent a level of agreement is where both values are there.
     *
     * @param comparison the name of the comparison
     * @param level the name of the level
     * @param m its part among pairs of one entity
     * @param u its part among pairs of two entities
     * @param weight what it counts, in bits
     */
    public record Level(String comparison, String level, double m, double u, double weight) {}

    /**
     * What a linkage did.
     *
     * @param records how many records there were
     * @param possible how many pairs there are
     * @param compared how many pairs were compared
     * @param same how many were judged the same
     * @param unsure how many a person should look at
     * @param clusters how many clusters have more than one record
     * @param seconds wall-clock time
     * @param keys for each key by which pairs were found what it brought
     */
    public record Counts(
            int records,
            long possible,
            long compared,
            long same,
            long unsure,
            int clusters,
            double seconds,
            List<Key> keys) {}

    /**
     * What a key brought.
     *
     * @param key the key, as in a schema
     * @param pairs pairs that no key before it brought
     * @param largest records in its largest block
     * @param divided blocks that were too large and were divided by further columns
     * @param skipped records in blocks that stayed too large and were not compared by this key
     */
    public record Key(String key, long pairs, int largest, int divided, int skipped) {}
}
