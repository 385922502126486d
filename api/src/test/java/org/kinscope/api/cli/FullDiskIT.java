package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the data folder fills while a month is loaded. */
class FullDiskIT {

    private static final int PERSONS = 1_500;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @TempDir Path folder = Path.of(".");

    @Test
    void a_month_that_found_no_space_is_completed_to_the_same_digest_when_there_is_some_again()
            throws IOException {
        Path disk = Files.createDirectory(folder.toRealPath().resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1400m", "tmpfs", disk.toString()) == 0,
                "a small disk can be mounted by root only");
        try {
            TwoMonths city = TwoMonths.make(folder, PERSONS);
            Path undisturbed = folder.resolve("undisturbed");
            assertThat(ingest(city, undisturbed)).isZero();

            Path data = Files.createDirectory(disk.resolve("data"));
            TwoMonths.copyKeys(undisturbed, data);
            try (Loader loader = city.ingest(data, TwoMonths.FIRST)) {
                await(loader, data.resolve("snapshots/divisions.hashes"));
                fill(disk.resolve("ballast"));
                assertThat(loader.await(LONGEST)).as(loader::text).isEqualTo(ExitCode.ENVIRONMENT);
                assertThat(loader.lastLine().toLowerCase(java.util.Locale.ROOT))
                        .contains("no space left")
                        .contains("the same command again goes on from there");
            }
            Files.delete(disk.resolve("ballast"));
            assertThat(ingest(city, data)).isZero();
            assertThat(TwoMonths.digest(data)).isEqualTo(TwoMonths.digest(undisturbed));

            Path files = Files.createDirectory(disk.resolve("files"));
            TwoMonths.copyKeys(undisturbed, files);
            try (Loader loader = city.ingest(files, TwoMonths.FIRST, "offline")) {
                await(loader, files.resolve("first-load/node-Person-0.csv"));
                fill(disk.resolve("ballast"));
                assertThat(loader.await(LONGEST)).as(loader::text).isEqualTo(ExitCode.ENVIRONMENT);
                assertThat(loader.lastLine().toLowerCase(java.util.Locale.ROOT))
                        .contains("no space left");
            }
            Files.delete(disk.resolve("ballast"));
            try (Loader loader = city.ingest(files, TwoMonths.FIRST, "offline")) {
                assertThat(loader.await(LONGEST)).as(loader::text).isZero();
            }
            assertThat(TwoMonths.digest(files)).isEqualTo(TwoMonths.digest(undisturbed));
        } finally {
            assertThat(run("umount", "-l", disk.toString())).isZero();
        }
    }

    private static int ingest(TwoMonths city, Path data) {
        try (Loader loader = city.ingest(data, TwoMonths.FIRST)) {
            int code = loader.await(LONGEST);
            assertThat(code).as(loader::text).isZero();
            return code;
        }
    }

    /** Over Bolt hashes are kept after the first batch is committed. */
    private static void await(Loader loader, Path file) {
        while (!Files.exists(file)) {
            assertThat(loader.isRunning()).as(loader::text).isTrue();
            assertThat(loader.age()).isLessThan(LONGEST);
        }
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(Files.getFileStore(ballast).getUsableSpace()).isLessThan(block.length);
        }
    }

    private static int run(String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join()
                .exitValue();
    }
}
