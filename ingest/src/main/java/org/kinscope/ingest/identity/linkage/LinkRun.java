package org.kinscope.ingest.identity.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.linkage.block.Candidates;
import org.kinscope.ingest.identity.linkage.compare.Grade;
import org.kinscope.ingest.identity.linkage.compare.Measure;
import org.kinscope.ingest.identity.linkage.compare.Measures;
import org.kinscope.ingest.identity.linkage.decide.Clusters;
import org.kinscope.ingest.identity.linkage.decide.Kept;
import org.kinscope.ingest.identity.linkage.decide.Scores;
import org.kinscope.ingest.identity.linkage.estimate.Model;
import org.kinscope.ingest.identity.linkage.schema.Comparison;
import org.kinscope.ingest.identity.linkage.schema.LinkageSchema;

/** One linkage from the records to the result. */
final class LinkRun {

    private final long began = System.nanoTime();
    private final LinkTable table;
    private final LinkageSchema schema;
    private final List<Decided> decided;
    private final @Nullable Earlier earlier;
    private final Consumer<String> progress;
    private final int[] order;

    LinkRun(
            LinkTable table,
            LinkageSchema schema,
            List<Decided> decided,
            @Nullable Earlier earlier,
            Consumer<String> progress) {
        this.table = table;
        this.schema = schema;
        this.decided = decided;
        this.earlier = earlier;
        this.progress = progress;
        order = Order.of(table);
    }

    LinkResult run() {
        progress.accept("reading the values");
        List<Measure> measures = Measures.of(table, order, comparisons());
        progress.accept("choosing pairs");
        Candidates candidates = Candidates.of(table, order, measures, schema);
        Comparing comparing = new Comparing(measures, candidates, order.length, progress);
        int[] places = Order.places(order);
        Model model;
        if (earlier != null && earlier.model().isFor(measures)) {
            model = earlier.model();
            candidates.only(fresh(earlier, places));
        } else {
            model = comparing.learn(possible());
        }
        Kept kept = comparing.keep(model, bits(schema.thresholds().unsure()));
        progress.accept("deciding");
        int n = order.length;
        Scores first =
                new Scores(measures, model, java.util.stream.IntStream.range(0, n).toArray());
        List<Decided> decidedHere =
                decided.stream()
                        .map(d -> new Decided(places[d.left()], places[d.right()], d.same()))
                        .toList();
        // What was decided is not compared again, and yet its values are of one entity.
        Clusters likely = new Clusters(n, first, candidates);
        likely.decided(decidedHere);
        likely.join(kept, comparing.plainBits(model, kept), bits(0.9));
        Scores scores = new Scores(measures, model, likely.clusterOf());
        double[] bits = new double[kept.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = scores.bits(kept.left(i), kept.right(i));
        }
        Clusters clusters = new Clusters(n, scores, candidates);
        clusters.decided(decidedHere);
        clusters.join(kept, bits, bits(schema.thresholds().same()));
        return result(measures, candidates, model, scores, clusters, kept, bits, places);
    }

    private static BitSet fresh(Earlier earlier, int[] places) {
        BitSet fresh = new BitSet();
        earlier.fresh().stream().forEach(record -> fresh.set(places[record]));
        return fresh;
    }

    /** Comparisons of columns that the table has none of say nothing and are left out. */
    private List<Comparison> comparisons() {
        return schema.comparisons().stream()
                .filter(c -> c.columns().stream().anyMatch(name -> table.indexOf(name) >= 0))
                .toList();
    }

    private LinkResult result(
            List<Measure> measures,
            Candidates candidates,
            Model model,
            Scores scores,
            Clusters clusters,
            Kept kept,
            double[] bits,
            int[] places) {
        List<LinkedPair> pairs = new ArrayList<>();
        int[] clusterOf = clusters.clusterOf();
        double unsure = bits(schema.thresholds().unsure());
        for (int i = 0; i < bits.length; i++) {
            boolean together = clusterOf[kept.left(i)] == clusterOf[kept.right(i)];
            if (!together && bits[i] >= unsure) {
                pairs.add(pair(kept.left(i), kept.right(i), bits[i], model, Verdict.UNSURE));
            }
        }
        int[] smallest = new int[order.length];
        int several = 0;
        for (int cluster = 0; cluster < order.length; cluster++) {
            if (clusterOf[cluster] != cluster) {
                continue;
            }
            int[] members = clusters.membersOf(cluster);
            several += members.length > 1 ? 1 : 0;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < members.length; i++) {
                least = Math.min(least, order[members[i]]);
                for (int j = i + 1; j < members.length; j++) {
                    double all = scores.bits(members[i], members[j]);
                    pairs.add(pair(members[i], members[j], all, model, Verdict.SAME));
                }
            }
            for (int member : members) {
                smallest[order[member]] = least;
            }
        }
        pairs.sort(Comparator.comparingInt(LinkedPair::left).thenComparingInt(LinkedPair::right));
        long same = pairs.stream().filter(p -> p.verdict() == Verdict.SAME).count();
        List<LinkResult.Key> keys = candidates.report();
        return new LinkResult(
                table,
                pairs,
                smallest,
                model,
                learnt(measures, model),
                new LinkResult.Counts(
                        order.length,
                        possible(),
                        keys.stream().mapToLong(LinkResult.Key::pairs).sum(),
                        same,
                        pairs.size() - same,
                        several,
                        (System.nanoTime() - began) / 1e9,
                        keys),
                pair -> scores.clues(table, order, places[pair.left()], places[pair.right()]));
    }

    private LinkedPair pair(int a, int b, double bits, Model model, Verdict verdict) {
        return new LinkedPair(
                Math.min(order[a], order[b]),
                Math.max(order[a], order[b]),
                bits - model.priorBits(),
                Model.probability(bits),
                verdict);
    }

    private static LinkResult.Learnt learnt(List<Measure> measures, Model model) {
        List<LinkResult.Level> levels = new ArrayList<>();
        for (int k = 0; k < measures.size(); k++) {
            List<Grade> grades = measures.get(k).grades();
            for (int level = 0; level < grades.size(); level++) {
                levels.add(
                        new LinkResult.Level(
                                measures.get(k).comparison().name(),
                                grades.get(level).name(),
                                model.m()[k][level],
                                model.u()[k][level],
                                model.weights()[k][level]));
            }
        }
        return new LinkResult.Learnt(model.prior(), model.rounds(), levels);
    }

    /** How many pairs there are, without those within sources that hold every entity once. */
    private long possible() {
        long[] of = new long[table.sources().size()];
        for (int r = 0; r < order.length; r++) {
            of[table.sourceOf(r)]++;
        }
        long possible = (long) order.length * (order.length - 1) / 2;
        for (int s = 0; s < of.length; s++) {
            String source = table.sources().get(s);
            if (schema.singleSources().contains("*") || schema.singleSources().contains(source)) {
                possible -= of[s] * (of[s] - 1) / 2;
            }
        }
        return possible;
    }

    private static double bits(double probability) {
        double within = Math.clamp(probability, 1e-12, 1 - 1e-12);
        return Math.log(within / (1 - within)) / Math.log(2);
    }
}
