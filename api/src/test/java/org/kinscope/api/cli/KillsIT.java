package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two months are loaded by processes that are killed at random moments, the loader or the graph of
 * it, and the same command is given again until it ends in peace. {@code -Dkinscope.kills=30} asks
 * for more kills than a build has time for, {@code -Dkinscope.kills.seed=N} for others, and {@code
 * -Dkinscope.kills.persons=N} for a larger city.
 */
class KillsIT {

    private static final int KILLS = Integer.getInteger("kinscope.kills", 4);
    private static final long SEED = Long.getLong("kinscope.kills.seed", 2021);
    private static final int PERSONS = Integer.getInteger("kinscope.kills.persons", 500);
    private static final int KILLS_OF_A_MONTH = 2;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @TempDir static Path folder = Path.of(".");

    private static Path undisturbed = Path.of(".");
    private static Duration first = Duration.ZERO;
    private static String digestOfFirst = "";

    private final Random random = new Random(SEED);
    private final List<String> story = new ArrayList<>();
    private String way = "bolt";
    private int kills;

    @BeforeAll
    static void the_first_month_is_loaded_over_bolt_undisturbed() {
        TwoMonths city = TwoMonths.make(folder, PERSONS);
        undisturbed = folder.resolve("undisturbed");
        first = whole(undisturbed, city, TwoMonths.FIRST, "bolt");
        digestOfFirst = TwoMonths.digest(undisturbed);
    }

    @Test
    void what_is_killed_at_any_moment_ends_in_the_digest_of_an_undisturbed_run()
            throws IOException {
        TwoMonths city = new TwoMonths(folder.resolve("city"));
        Duration second = whole(undisturbed, city, TwoMonths.SECOND);
        String digest = TwoMonths.digest(undisturbed);

        for (int round = 1; kills < KILLS; round++) {
            Path data = folder.resolve("round" + round);
            TwoMonths.copyKeys(undisturbed, data);
            month(data, city, TwoMonths.FIRST, first);
            month(data, city, TwoMonths.SECOND, second);
            assertThat(TwoMonths.digest(data)).as(() -> String.join("\n", story)).isEqualTo(digest);
        }
        System.getLogger("kills").log(System.Logger.Level.INFO, String.join("\n", story));
    }

    @Test
    void a_first_load_from_files_that_is_killed_at_any_moment_ends_in_the_digest_of_one_over_bolt()
            throws IOException {
        TwoMonths city = new TwoMonths(folder.resolve("city"));
        way = "offline";
        Path timed = folder.resolve("timed");
        TwoMonths.copyKeys(undisturbed, timed);
        Duration usual = whole(timed, city, TwoMonths.FIRST);
        assertThat(TwoMonths.digest(timed)).isEqualTo(digestOfFirst);

        for (int round = 1; kills < KILLS; round++) {
            Path data = folder.resolve("offline" + round);
            TwoMonths.copyKeys(undisturbed, data);
            month(data, city, TwoMonths.FIRST, usual);
            assertThat(TwoMonths.digest(data))
                    .as(() -> String.join("\n", story))
                    .isEqualTo(digestOfFirst);
            assertThat(data.resolve("first-load")).doesNotExist();
        }
        System.getLogger("kills").log(System.Logger.Level.INFO, String.join("\n", story));
    }

    /** Loads one month against all odds. */
    private void month(Path data, TwoMonths city, String month, Duration usual) {
        for (int kill = 0; kill < KILLS_OF_A_MONTH && kills < KILLS; kill++) {
            if (!killed(data, city, month, usual)) {
                return;
            }
        }
        whole(data, city, month);
    }

    /** {@return whether the kill came in time} */
    private boolean killed(Path data, TwoMonths city, String month, Duration usual) {
        boolean graphToo = random.nextInt(3) == 0;
        long moment = (long) (random.nextDouble() * usual.toMillis());
        try (Loader loader = city.ingest(data, month, way)) {
            while (loader.isRunning() && loader.age().toMillis() < moment) {
                pause();
            }
            if (!loader.isRunning()) {
                assertThat(loader.await(LONGEST)).as(loader::text).isZero();
                return false;
            }
            ProcessHandle graph = graphToo ? loader.graph().orElse(null) : null;
            kills++;
            story.add(
                    "kill %d: %s of %s after %d ms of about %d; it had said: %s"
                            .formatted(
                                    kills,
                                    graph == null ? "the loader" : "the graph",
                                    month,
                                    moment,
                                    usual.toMillis(),
                                    loader.lastLine()));
            if (graph == null) {
                loader.kill();
                loader.await(LONGEST);
            } else {
                graph.destroyForcibly();
                int code = loader.await(LONGEST);
                // It may have been done with the graph already.
                assertThat(code).as(loader::text).isIn(ExitCode.OK, ExitCode.ENVIRONMENT);
                assertThat(loader.text()).doesNotContain("Exception");
            }
            return true;
        }
    }

    private Duration whole(Path data, TwoMonths city, String month) {
        return whole(data, city, month, way);
    }

    private static Duration whole(Path data, TwoMonths city, String month, String way) {
        try (Loader loader = city.ingest(data, month, way)) {
            assertThat(loader.await(LONGEST)).as(loader::text).isZero();
            return loader.age();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
