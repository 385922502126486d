package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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
    private static final int PERSONS = Integer.getInteger("kinscope.kills.persons", 300);
    private static final int KILLS_OF_A_MONTH = 3;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @TempDir Path folder = Path.of(".");

    private final Random random = new Random(SEED);
    private final List<String> story = new ArrayList<>();
    private int kills;

    @Test
    void what_is_killed_at_any_moment_ends_in_the_digest_of_an_undisturbed_run()
            throws IOException {
        Path city = city();
        Path undisturbed = folder.resolve("undisturbed");
        Duration[] durations = {
            whole(undisturbed, city, "delivery"), whole(undisturbed, city, "delivery2")
        };
        String digest = digest(undisturbed);

        for (int round = 1; kills < KILLS; round++) {
            Path data = folder.resolve("round" + round);
            copy(undisturbed.resolve("keys"), data.resolve("keys"));
            month(data, city, "delivery", durations[0]);
            month(data, city, "delivery2", durations[1]);
            assertThat(digest(data)).as(() -> String.join("\n", story)).isEqualTo(digest);
            Loader again = ingest(data, city, "delivery2");
            assertThat(again.await(LONGEST)).as(again::text).isZero();
            assertThat(digest(data)).isEqualTo(digest);
        }
        System.getLogger("kills").log(System.Logger.Level.INFO, String.join("\n", story));
    }

    /** Loads one month against all odds. */
    private void month(Path data, Path city, String delivery, Duration usual) {
        for (int kill = 0; kill < KILLS_OF_A_MONTH && kills < KILLS; kill++) {
            if (!killed(data, city, delivery, usual)) {
                return;
            }
        }
        try (Loader last = ingest(data, city, delivery)) {
            assertThat(last.await(LONGEST)).as(last::text).isZero();
        }
    }

    /** {@return whether the kill came in time} */
    private boolean killed(Path data, Path city, String delivery, Duration usual) {
        boolean graphToo = random.nextInt(3) == 0;
        long moment = (long) (random.nextDouble() * usual.toMillis());
        try (Loader loader = ingest(data, city, delivery)) {
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
                    "kill %d: %s of %s after %d ms of about %d"
                            .formatted(
                                    kills,
                                    graph == null ? "the loader" : "the graph",
                                    delivery,
                                    moment,
                                    usual.toMillis()));
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

    private static Duration whole(Path data, Path city, String delivery) {
        try (Loader loader = ingest(data, city, delivery)) {
            assertThat(loader.await(LONGEST)).as(loader::text).isZero();
            return loader.age();
        }
    }

    private static Loader ingest(Path data, Path city, String delivery) {
        String day = delivery.equals("delivery") ? "2020-12-31" : "2021-01-31";
        return Loader.start(
                data,
                List.of("-Xmx256m"),
                "ingest",
                city.resolve(delivery).toString(),
                "--delivered-on",
                day);
    }

    private Path city() {
        Path city = folder.resolve("city");
        Shell.Outcome made =
                Shell.run(
                        folder.resolve("none"),
                        "generate",
                        "--out",
                        city.toString(),
                        "--persons",
                        Integer.toString(PERSONS),
                        "--seed",
                        "3",
                        "--plant",
                        "1",
                        "--later");
        assertThat(made.exitCode()).as(made.err()).isZero();
        return city;
    }

    private static String digest(Path data) {
        Shell.Outcome outcome = Shell.run(data, "graph", "digest");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return outcome.out();
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(file.getFileName()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
