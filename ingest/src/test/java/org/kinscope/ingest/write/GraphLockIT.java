package org.kinscope.ingest.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** One writer at a time on one server, whatever data folders lead to it. */
class GraphLockIT {

    private static final int WRITERS = 8;

    private final Driver driver = GraphForTests.driver();

    @BeforeEach
    @AfterEach
    void nobody_writes() {
        Migrations.apply(driver);
        GraphForTests.wipe();
    }

    @Test
    void a_second_writer_is_refused_and_told_who_writes_until_the_first_gives_the_right_back()
            throws GraphLock.Held {
        try (GraphLock first = GraphLock.take(driver, LockHolder.here("ingest"))) {
            assertThat(first.before()).isNull();
            assertThatThrownBy(() -> GraphLock.take(driver, LockHolder.here("analyse")))
                    .asInstanceOf(InstanceOfAssertFactories.type(GraphLock.Held.class))
                    .satisfies(
                            held -> {
                                assertThat(held.by().what()).isEqualTo("ingest");
                                assertThat(held.by().pid())
                                        .isEqualTo(ProcessHandle.current().pid());
                                assertThat(held.by().silent())
                                        .isLessThan(GraphLock.LONGEST_SILENCE);
                            });
        }
        try (GraphLock next = GraphLock.take(driver, LockHolder.here("analyse"))) {
            assertThat(next.before()).isNull();
        }
    }

    @Test
    void the_right_of_a_silent_holder_on_another_machine_is_taken_over_and_of_a_living_one_not()
            throws GraphLock.Held {
        LockHolder other = new LockHolder("o", "elsewhere", "boot", 1, "ingest", Duration.ZERO);
        holds(other, Duration.ofSeconds(20));
        assertThatThrownBy(() -> GraphLock.take(driver, LockHolder.here("ingest")))
                .hasMessageContaining("process 1 on elsewhere");
        holds(other, GraphLock.LONGEST_SILENCE.plusSeconds(1));
        try (GraphLock taken = GraphLock.take(driver, LockHolder.here("ingest"))) {
            assertThat(Objects.requireNonNull(taken.before()).host()).isEqualTo("elsewhere");
        }
    }

    @Test
    void the_right_of_a_process_that_is_gone_from_this_machine_is_taken_over_at_once()
            throws GraphLock.Held {
        LockHolder here = LockHolder.here("ingest");
        long nobody = Long.MAX_VALUE >> 33;
        LockHolder gone =
                new LockHolder("g", here.host(), here.place(), nobody, "ingest", Duration.ZERO);
        holds(gone, Duration.ZERO);
        try (GraphLock taken = GraphLock.take(driver, here)) {
            assertThat(Objects.requireNonNull(taken.before()).pid()).isEqualTo(nobody);
        }
    }

    @Test
    void a_writer_that_believes_the_graph_in_another_state_writes_nothing() {
        try (Session session = driver.session()) {
            GraphState state = GraphState.of(session);
            session.executeWriteWithoutResult(tx -> GraphState.advance(tx, state.state(), "next"));
            assertThat(Objects.requireNonNull(GraphState.find(session)))
                    .isEqualTo(new GraphState(state.graph(), "next"));
            assertThatThrownBy(
                            () ->
                                    session.executeWriteWithoutResult(
                                            tx -> {
                                                tx.run("CREATE (:Phone {phoneToken: 'x'})");
                                                GraphState.advance(tx, state.state(), "mine");
                                            }))
                    .isInstanceOf(OtherWriter.class);
            assertThat(
                            session.run("MATCH (p:Phone) RETURN count(p) AS n")
                                    .single()
                                    .get("n")
                                    .asInt())
                    .isZero();
            assertThat(Objects.requireNonNull(GraphState.find(session)).state()).isEqualTo("next");
        }
    }

    @Test
    void of_writers_that_begin_at_one_time_one_gets_the_right_and_all_see_one_graph()
            throws Exception {
        for (int round = 0; round < 5; round++) {
            GraphForTests.wipe();
            CountDownLatch start = new CountDownLatch(1);
            Queue<GraphLock> rights = new ConcurrentLinkedQueue<>();
            List<Callable<String>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(
                        () -> {
                            start.await();
                            String graph;
                            try (Session session = driver.session()) {
                                graph = GraphState.of(session).graph();
                            }
                            try {
                                rights.add(GraphLock.take(driver, LockHolder.here("ingest")));
                                return graph;
                            } catch (GraphLock.Held e) {
                                return graph;
                            }
                        });
            }
            List<String> seen = new ArrayList<>();
            try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS)) {
                List<Future<String>> running = writers.stream().map(pool::submit).toList();
                start.countDown();
                for (Future<String> one : running) {
                    seen.add(one.get());
                }
            }
            assertThat(rights).hasSize(1);
            assertThat(Set.copyOf(seen)).hasSize(1);
            assertThat(counts()).containsExactly(1L, 1L);
            rights.forEach(GraphLock::close);
        }
    }

    @Test
    void a_second_state_and_a_second_right_cannot_be_made() {
        run("CREATE (:GraphState {name: 'facts'}), (:WriteLock {name: 'write'})");
        for (String second :
                List.of(
                        "CREATE (:GraphState {name: 'facts'})",
                        "CREATE (:WriteLock {name: 'write'})")) {
            assertThatThrownBy(() -> run(second)).hasMessageContaining("already exists");
        }
        assertThat(counts()).containsExactly(1L, 1L);
    }

    private List<Long> counts() {
        var found =
                driver.executableQuery(
                                "RETURN COUNT { (:GraphState) } AS states, COUNT { (:WriteLock) } AS"
                                        + " locks")
                        .execute()
                        .records()
                        .getFirst();
        return List.of(found.get("states").asLong(), found.get("locks").asLong());
    }

    private void run(String query) {
        driver.executableQuery(query).execute();
    }

    private void holds(LockHolder holder, Duration silent) {
        driver.executableQuery(
                        "MERGE (l:WriteLock {name: 'write'}) SET l += $holder,"
                                + " l.beatAt = timestamp() - $silent")
                .withParameters(
                        Map.of(
                                "holder",
                                Map.of(
                                        "id", holder.id(),
                                        "host", holder.host(),
                                        "place", holder.place(),
                                        "pid", holder.pid(),
                                        "what", holder.what()),
                                "silent",
                                silent.toMillis()))
                .execute();
    }
}
