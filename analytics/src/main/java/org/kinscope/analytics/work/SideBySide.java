package org.kinscope.analytics.work;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Does pieces of work in two sessions at a time: a server runs one statement of a session after the
 * other, and keeps one processor busy with it.
 */
public final class SideBySide {

    private static final int SESSIONS = 2;

    private SideBySide() {}

    /**
     * Does the work for each piece, in any order. After a failure no further piece is begun.
     *
     * @param pieces the pieces, of which one is asked for when a session is free; asked by one
     *     thread at a time
     * @param work what is done in which session; must not lean on what other pieces do
     * @throws RuntimeException what the first piece to fail has thrown
     */
    public static <T> void each(Driver driver, Iterator<T> pieces, BiConsumer<Session, T> work) {
        AtomicBoolean failed = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(SESSIONS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < SESSIONS; i++) {
                all.add(threads.submit(() -> work(driver, pieces, work, failed)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            failed.set(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while working on the graph", e);
        }
    }

    private static <T> void work(
            Driver driver, Iterator<T> pieces, BiConsumer<Session, T> work, AtomicBoolean failed) {
        boolean done = false;
        try (Session session = driver.session()) {
            while (!failed.get()) {
                T piece;
                synchronized (pieces) {
                    if (!pieces.hasNext()) {
                        break;
                    }
                    piece = pieces.next();
                }
                work.accept(session, piece);
            }
            done = true;
        } finally {
            if (!done) {
                failed.set(true);
            }
        }
    }
}
