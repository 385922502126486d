package org.kinscope.ingest.write;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The right to write to a graph that several data folders may use, kept in the graph itself. Its
 * holder gives a sign of life every few seconds, by the clock of the graph's server; one that was
 * silent for long, or whose process is gone, has lost it to the next who asks. A holder that was
 * only frozen writes nothing more when it wakes: each batch says in which state it believes the
 * graph to be.
 */
public final class GraphLock implements AutoCloseable {

    /** So often the holder says that it lives. */
    static final Duration BEAT = Duration.ofSeconds(5);

    /** A holder that was silent for longer is taken for dead. */
    public static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private final Driver driver;
    private final LockHolder holder;
    private final @Nullable LockHolder before;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread heart;

    private GraphLock(Driver driver, LockHolder holder, @Nullable LockHolder before) {
        this.driver = driver;
        this.holder = holder;
        this.before = before;
        this.heart = Thread.ofPlatform().daemon().name("write-lock").start(this::beat);
    }

    /** That somebody else has the right. */
    public static final class Held extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient LockHolder by;

        Held(LockHolder by) {
            super("process " + by.pid() + " on " + by.host() + " is writing to this graph");
            this.by = by;
        }

        /** {@return who has it} */
        public LockHolder by() {
            return Objects.requireNonNull(by);
        }
    }

    /**
     * {@return the right to write, until closed}
     *
     * @param driver the graph, with its constraints
     * @param holder who asks
     * @throws Held if somebody has it who lives
     */
    public static GraphLock take(Driver driver, LockHolder holder) throws Held {
        LockHolder before;
        try (Session session = driver.session()) {
            before =
                    session.executeWrite(
                            tx -> {
                                Record found =
                                        tx.run(Cypher.statement("write-lock"), parameters(holder))
                                                .single();
                                LockHolder other = other(found);
                                boolean free =
                                        other == null
                                                || other.id().equals(holder.id())
                                                || other.isGone()
                                                || other.silent().compareTo(LONGEST_SILENCE) > 0;
                                if (free) {
                                    tx.run(Cypher.statement("write-lock-take"), parameters(holder))
                                            .consume();
                                }
                                return other;
                            });
            if (!session.run(Cypher.statement("write-lock-beat"), Map.of("id", holder.id()))
                    .hasNext()) {
                throw new Held(Objects.requireNonNull(before));
            }
        }
        return new GraphLock(driver, holder, before);
    }

    /** {@return whom it was taken over from, since that process is gone or was silent; or null} */
    public @Nullable LockHolder before() {
        return before;
    }

    /** Gives the right back; without a graph that answers it is lost by silence. */
    @Override
    public void close() {
        ended.countDown();
        try {
            heart.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Session session = driver.session()) {
            session.run(Cypher.statement("write-lock-free"), Map.of("id", holder.id())).consume();
        } catch (Neo4jException e) {
            // It ends with the silence that begins now.
            return;
        }
    }

    private void beat() {
        try {
            while (!ended.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                try (Session session = driver.session()) {
                    session.run(Cypher.statement("write-lock-beat"), Map.of("id", holder.id()))
                            .consume();
                } catch (Neo4jException e) {
                    // The command itself hears of the fault; the next beat may succeed.
                    continue;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Object> parameters(LockHolder holder) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", holder.id());
        parameters.put("host", holder.host());
        parameters.put("place", holder.place());
        parameters.put("pid", holder.pid());
        parameters.put("what", holder.what());
        return parameters;
    }

    private static @Nullable LockHolder other(Record found) {
        return found.get("id").isNull()
                ? null
                : new LockHolder(
                        found.get("id").asString(),
                        found.get("host").asString(),
                        found.get("place").asString(),
                        found.get("pid").asLong(),
                        found.get("what").asString(),
                        Duration.ofMillis(found.get("silentMillis").asLong()));
    }
}
