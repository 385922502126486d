package org.kinscope.api.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kinscope.embedded.EmbeddedGraph;
import org.kinscope.embedded.GraphUnavailable;
import org.kinscope.embedded.ReplaceableDriver;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded graph of a service, which is to last: when it is gone, whether its process ended,
 * the process that ran it ended or its folder vanished, it is started or joined again, and the
 * service goes on with the same driver. Each loss, each return and each reason why it does not
 * return is told in one line of the log.
 */
final class KeptGraph implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptGraph.class);

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** A graph that ended sooner than this after its start is not started again at once. */
    private static final Duration SOUND = Duration.ofMinutes(1);

    /** So often it is tried at short intervals; after that only now and then. */
    private static final int ATTEMPTS = 6;

    private final Path data;
    private final ReplaceableDriver driver;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread keeper;
    private OpenGraph present;

    /**
     * Keeps a graph from now on.
     *
     * @param opened the embedded graph of a data folder; closed here
     */
    KeptGraph(OpenGraph opened) {
        this.data = opened.dataFolder();
        this.present = opened;
        this.driver = new ReplaceableDriver(opened.driver());
        this.keeper = Thread.ofPlatform().daemon().name("graph-keeper").start(this::keep);
    }

    /** {@return the driver of whatever graph there is} */
    Driver driver() {
        return driver;
    }

    /** Stops keeping and closes the graph. */
    @Override
    public void close() {
        ended.countDown();
        // It may be in the middle of a start, which is given up.
        keeper.interrupt();
        try {
            keeper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        driver.close();
        present.close();
    }

    private void keep() {
        Duration pause = FIRST_PAUSE;
        while (true) {
            long since = System.nanoTime();
            String loss = awaitLoss();
            if (loss == null) {
                return;
            }
            driver.replace(null);
            LOG.warn("{} The service waits for the graph and starts it again.", loss);
            present.close();
            boolean sound = System.nanoTime() - since > SOUND.toNanos();
            pause = sound ? FIRST_PAUSE : pause;
            pause = awaitReturn(pause);
        }
    }

    /** {@return what happened to the graph, or null when the service ends} */
    private @Nullable String awaitLoss() {
        CountDownLatch wake = new CountDownLatch(1);
        EmbeddedGraph own = present.own();
        if (own != null) {
            own.onExit().thenRun(wake::countDown);
        }
        while (!isEnded(Duration.ZERO)) {
            String loss = own == null ? lossOfJoined() : lossOf(own);
            if (loss != null) {
                return loss;
            }
            await(wake, LOOK);
        }
        return null;
    }

    private @Nullable String lossOf(EmbeddedGraph own) {
        GraphUnavailable fault = own.findFault();
        if (fault != null) {
            return fault.getMessage();
        }
        return own.isInPlace() ? null : "The data folder " + data + " has vanished.";
    }

    private @Nullable String lossOfJoined() {
        return present.connection().equals(EmbeddedGraph.findRunning(data))
                ? null
                : "The process that ran the graph in " + data + " has ended it.";
    }

    /** {@return the pause after which the next loss is tried to be mended} */
    private Duration awaitReturn(Duration first) {
        long lost = System.nanoTime();
        Duration pause = first;
        String told = "";
        for (int attempt = 1; !isEnded(pause); attempt++) {
            pause = pause.multipliedBy(2);
            pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
            try {
                present = open();
                driver.replace(present.driver());
                LOG.warn(
                        "The graph answers again after {} s.",
                        "%.1f".formatted((System.nanoTime() - lost) / 1e9));
                return pause;
            } catch (RuntimeException e) {
                String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                if (!why.equals(told)) {
                    LOG.error("{} The service tries again.", why);
                    told = why;
                }
                if (attempt == ATTEMPTS) {
                    LOG.error(
                            "The graph could not be started {} times; from now on it is tried every"
                                    + " {} s.",
                            ATTEMPTS,
                            LONGEST_PAUSE.toSeconds());
                }
                pause = attempt < ATTEMPTS ? pause : LONGEST_PAUSE;
            }
        }
        return pause;
    }

    /** A graph that is not there is never made anew under a service that had one. */
    private OpenGraph open() {
        if (!EmbeddedGraph.isIn(data)) {
            throw new CommandFailed(
                    ExitCode.ENVIRONMENT,
                    "There is no graph in "
                            + data
                            + " any more: put the folder back, or end the service.");
        }
        return OpenGraph.embedded(data);
    }

    private boolean isEnded(Duration atMost) {
        return await(ended, atMost);
    }

    private static boolean await(CountDownLatch latch, Duration atMost) {
        try {
            return latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
