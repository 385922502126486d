package org.kinscope.ingest.identity.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.kinscope.ingest.identity.linkage.block.Candidates;
import org.kinscope.ingest.identity.linkage.compare.Levels;
import org.kinscope.ingest.identity.linkage.compare.Measure;
import org.kinscope.ingest.identity.linkage.decide.Kept;
import org.kinscope.ingest.identity.linkage.estimate.Estimation;
import org.kinscope.ingest.identity.linkage.estimate.Model;
import org.kinscope.ingest.identity.linkage.estimate.PatternCounts;

/** The walks over the candidates: one to learn from them, one to keep those worth a look. */
final class Comparing {

    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

    /** So many candidates are enough to learn from. */
    private static final long ENOUGH = 2_000_000;

    /** So many pairs are taken at random, or all where there are no more. */
    private static final int SAMPLE = 500_000;

    /** How far below the line of the unsure a pair is kept, since its values may be rare. */
    private static final double RARE_BITS = 8;

    private final List<Measure> measures;
    private final Candidates candidates;
    private final int records;
    private final Consumer<String> progress;

    Comparing(
            List<Measure> measures, Candidates candidates, int records, Consumer<String> progress) {
        this.measures = measures;
        this.candidates = candidates;
        this.records = records;
        this.progress = progress;
    }

    Model learn(long possible) {
        progress.accept("comparing pairs at random");
        PatternCounts sampled = sample();
        progress.accept("comparing pairs to learn from them");
        long step = Math.max(1, candidates.atMost() / ENOUGH);
        List<PatternCounts> counts = new ArrayList<>();
        candidates.forEach(
                THREADS,
                thread -> {
                    Levels levels = new Levels(measures);
                    PatternCounts own = new PatternCounts();
                    counts.add(own);
                    return (left, right) -> {
                        if (step == 1 || isTaken(left, right, step)) {
                            own.add(levels.of(left, right), 1);
                        }
                    };
                });
        PatternCounts all = new PatternCounts();
        counts.forEach(all::add);
        progress.accept("learning");
        return new Estimation(measures, all, step, sampled, Math.max(1, possible)).run();
    }

    Kept keep(Model model, double least) {
        progress.accept("comparing %,d pairs".formatted(candidates.atMost()));
        double floor = least - RARE_BITS - model.priorBits();
        List<Kept> kept = new ArrayList<>();
        candidates.forEach(
                THREADS,
                thread -> {
                    Levels levels = new Levels(measures);
                    Kept own = new Kept();
                    kept.add(own);
                    return (left, right) -> {
                        if (model.weight(levels.of(left, right)) >= floor) {
                            own.add(left, right);
                        }
                    };
                });
        Kept all = new Kept();
        kept.forEach(all::add);
        all.sort();
        return all;
    }

    /** {@return the evidence of each pair without the frequencies of its values} */
    double[] plainBits(Model model, Kept kept) {
        Levels levels = new Levels(measures);
        double[] bits = new double[kept.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = model.priorBits() + model.weight(levels.of(kept.left(i), kept.right(i)));
        }
        return bits;
    }

    private PatternCounts sample() {
        Levels levels = new Levels(measures);
        PatternCounts sampled = new PatternCounts();
        if ((long) records * (records - 1) / 2 <= SAMPLE) {
            for (int left = 0; left < records; left++) {
                for (int right = left + 1; right < records; right++) {
                    if (candidates.mayBeOne(left, right)) {
                        sampled.add(levels.of(left, right), 1);
                    }
                }
            }
            return sampled;
        }
        SplittableRandom random = new SplittableRandom(1_969);
        for (int i = 0; i < SAMPLE; i++) {
            int left = random.nextInt(records);
            int right = random.nextInt(records);
            if (left != right && candidates.mayBeOne(left, right)) {
                sampled.add(levels.of(Math.min(left, right), Math.max(left, right)), 1);
            }
        }
        return sampled;
    }

    private static boolean isTaken(int left, int right, long step) {
        long hash = ((long) left << 32 | right) * 0x9E3779B97F4A7C15L;
        return Long.remainderUnsigned(hash ^ hash >>> 29, step) == 0;
    }
}
