package org.kinscope.ingest.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Settle;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * All that the rows of a first delivery leave to be settled, done by the same statements as beside
 * each batch, but once for each thing and after all rows are there. Until then it waits on the
 * disk. Settlements that make different ties run side by side.
 */
public final class LaterSettling implements AutoCloseable {

    private static final int BATCH = 10_000;
    private static final int SIDE_BY_SIDE = 2;
    private static final Pattern MADE = Pattern.compile("CREATE \\([^)]*\\)-\\[\\w*:(\\w+)");

    private final Path folder;
    private final Map<String, List<SettleRows>> bySettle = new LinkedHashMap<>();

    /** Settlements of which none may run beside another, in the order of the datasets. */
    private record Lane(Set<String> makes, List<SettleRows> rows) {
        long size() {
            return rows.stream().mapToLong(SettleRows::size).sum();
        }
    }

    /**
     * @param folder where rows may wait
     */
    public LaterSettling(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps what rows leave to be settled.
     *
     * @param rows what statements see as rows; all of one file, and none replaces another
     */
    public void add(Dataset dataset, int fileNo, List<Map<String, @Nullable Object>> rows)
            throws IOException {
        for (Settle settle : dataset.settle()) {
            // What a settlement needs comes later in the load order and settles it itself.
            if (settle.needs() == null) {
                for (String text : Cypher.statements("settle/" + settle.name())) {
                    RowStatement statement = RowStatement.of(text);
                    if (statement.list().equals("rows")) {
                        waiting(settle.name(), statement, fileNo).add(rows);
                    }
                }
            }
        }
    }

    private SettleRows waiting(String settle, RowStatement statement, int fileNo) {
        List<SettleRows> all = bySettle.computeIfAbsent(settle, any -> new ArrayList<>());
        for (SettleRows rows : all) {
            if (rows.takes(statement, fileNo)) {
                return rows;
            }
        }
        SettleRows rows =
                new SettleRows(folder, "settle-" + settle + "-" + all.size(), statement, fileNo);
        all.add(rows);
        return rows;
    }

    /**
     * Settles everything.
     *
     * @param driver the graph, which has all rows
     * @param progress hears how far it has come
     */
    public void run(Driver driver, int deliveryNo, Progress progress) {
        List<Lane> lanes = lanes();
        long all = lanes.stream().mapToLong(Lane::size).sum();
        AtomicLong done = new AtomicLong();
        LongConsumer more = rows -> progress.settled(done.addAndGet(rows), all);
        try (ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            List<Future<?>> running = new ArrayList<>();
            for (Lane lane : lanes) {
                running.add(threads.submit(() -> run(driver, lane, deliveryNo, more)));
            }
            for (Future<?> lane : running) {
                lane.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("a settlement failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while settling", e);
        }
    }

    private static void run(Driver driver, Lane lane, int deliveryNo, LongConsumer more) {
        Map<String, Object> parameters = Settling.ofRegister();
        parameters.put("deliveryNo", deliveryNo);
        try (Session session = driver.session()) {
            for (SettleRows rows : lane.rows()) {
                parameters.put("fileNo", rows.fileNo());
                rows.drain(
                        BATCH,
                        batch -> {
                            session.executeWriteWithoutResult(
                                    tx -> rows.statement().send(tx, batch, parameters));
                            more.accept(batch.size());
                        });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Settlements that make the same ties stand in one lane; the longest lane first. */
    private List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        bySettle.forEach(
                (settle, rows) -> {
                    Set<String> makes = madeBy(settle);
                    Lane lane =
                            lanes.stream()
                                    .filter(one -> !Collections.disjoint(one.makes(), makes))
                                    .findFirst()
                                    .orElse(null);
                    if (lane == null) {
                        lanes.add(new Lane(makes, new ArrayList<>(rows)));
                    } else {
                        lane.makes().addAll(makes);
                        lane.rows().addAll(rows);
                    }
                });
        lanes.sort(Comparator.comparingLong(Lane::size).reversed());
        return lanes;
    }

    private static Set<String> madeBy(String settle) {
        Set<String> made = new TreeSet<>();
        for (String text : Cypher.statements("settle/" + settle)) {
            Matcher matcher = MADE.matcher(text);
            while (matcher.find()) {
                made.add(matcher.group(1));
            }
        }
        return made;
    }

    @Override
    public void close() throws IOException {
        for (List<SettleRows> all : bySettle.values()) {
            for (SettleRows rows : all) {
                rows.close();
            }
        }
    }
}
