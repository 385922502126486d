package org.kinscope.ingest.identity.linkage.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.linkage.LinkResult;
import org.kinscope.ingest.identity.linkage.LinkTable;
import org.kinscope.ingest.identity.linkage.compare.Measure;
import org.kinscope.ingest.identity.linkage.schema.LinkageSchema;

/** The pairs that are compared: each once, by the first key that brings it. */
public final class Candidates {

    /** So many pairs are compared without any key. */
    private static final long ALL = 1_500_000;

    private static final int LEAST_LIMIT = 200;
    private static final int GREATEST_LIMIT = 2000;
    private static final long RECORDS_AND_LIMIT = 40_000_000L;

    private final List<Blocks> keys;
    private final int[] sourceOf;
    private final boolean[] single;
    private final AtomicLongArray brought;
    private @Nullable BitSet fresh;

    private Candidates(List<Blocks> keys, int[] sourceOf, boolean[] single) {
        this.keys = keys;
        this.sourceOf = sourceOf;
        this.single = single;
        brought = new AtomicLongArray(keys.size());
    }

    /** {@return the candidates of {@code table}, its records numbered by {@code order}} */
    public static Candidates of(
            LinkTable table, int[] order, List<Measure> measures, LinkageSchema schema) {
        int n = order.length;
        int[] sourceOf = new int[n];
        for (int i = 0; i < n; i++) {
            sourceOf[i] = table.sourceOf(order[i]);
        }
        boolean[] single = new boolean[table.sources().size()];
        for (int s = 0; s < single.length; s++) {
            single[s] =
                    schema.singleSources().contains("*")
                            || schema.singleSources().contains(table.sources().get(s));
        }
        List<Blocks> keys;
        if (schema.blocking().isEmpty() && (long) n * (n - 1) / 2 <= ALL) {
            keys = List.of(Blocks.of("all pairs", new int[n], 0, 0));
        } else {
            int limit = (int) Math.clamp(RECORDS_AND_LIMIT / n, (long) LEAST_LIMIT, GREATEST_LIMIT);
            keys = new Keys(table, order, measures).of(schema, limit);
        }
        return new Candidates(keys, sourceOf, single);
    }

    /**
     * From now on only pairs with one of these records, by their places in the order, are given.
     */
    public void only(BitSet records) {
        fresh = records;
    }

    /** {@return whether two records may be of one entity at all} */
    public boolean mayBeOne(int a, int b) {
        return sourceOf[a] != sourceOf[b] || !single[sourceOf[a]];
    }

    /** {@return about how many pairs there are: those of several keys count several times} */
    public long atMost() {
        return keys.stream().mapToLong(Blocks::pairs).sum();
    }

    /**
     * Gives all pairs to sinks, each thread's to its own.
     *
     * @param sinks makes the sink of a thread
     */
    public void forEach(int threads, IntFunction<PairSink> sinks) {
        for (int key = 0; key < keys.size(); key++) {
            brought.set(key, 0);
        }
        List<Thread> running = new ArrayList<>();
        List<Throwable> failed = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int t = 0; t < threads; t++) {
            int thread = t;
            PairSink sink = sinks.apply(t);
            running.add(
                    Thread.ofPlatform()
                            .uncaughtExceptionHandler((which, problem) -> failed.add(problem))
                            .start(() -> run(thread, threads, sink)));
        }
        for (Thread thread : running) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the linkage was interrupted", e);
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("a thread of the linkage failed", failed.getFirst());
        }
    }

    /** {@return what each key brought in the last walk} */
    public List<LinkResult.Key> report() {
        List<LinkResult.Key> report = new ArrayList<>();
        for (int key = 0; key < keys.size(); key++) {
            Blocks blocks = keys.get(key);
            report.add(
                    new LinkResult.Key(
                            blocks.name(),
                            brought.get(key),
                            blocks.largest(),
                            blocks.divided(),
                            blocks.skipped()));
        }
        return report;
    }

    private void run(int thread, int threads, PairSink sink) {
        for (int key = 0; key < keys.size(); key++) {
            Blocks blocks = keys.get(key);
            long pairs = 0;
            for (int block = 0; block < blocks.count(); block++) {
                int end = blocks.starts()[block + 1];
                if (!hasFresh(blocks, block)) {
                    continue;
                }
                for (int i = blocks.starts()[block]; i < end; i++) {
                    if (i % threads == thread) {
                        int a = blocks.members()[i];
                        boolean all = isFresh(a);
                        for (int j = i + 1; j < end; j++) {
                            int b = blocks.members()[j];
                            if ((all || isFresh(b)) && mayBeOne(a, b) && isNew(key, a, b)) {
                                sink.pair(a, b);
                                pairs++;
                            }
                        }
                    }
                }
            }
            brought.addAndGet(key, pairs);
        }
    }

    private boolean isFresh(int record) {
        return fresh == null || fresh.get(record);
    }

    private boolean hasFresh(Blocks blocks, int block) {
        for (int i = blocks.starts()[block]; i < blocks.starts()[block + 1]; i++) {
            if (isFresh(blocks.members()[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean isNew(int key, int a, int b) {
        for (int earlier = 0; earlier < key; earlier++) {
            if (keys.get(earlier).meet(a, b)) {
                return false;
            }
        }
        return true;
    }
}
