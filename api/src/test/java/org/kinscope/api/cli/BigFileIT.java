package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A file much larger than the heap is loaded: no heap grows with the rows. The sizes of a build are
 * small; {@code -Dkinscope.big.megabytes=2000 -Dkinscope.big.heap=1g} is the proof in full.
 */
class BigFileIT {

    private static final int MEGABYTES = Integer.getInteger("kinscope.big.megabytes", 12);
    private static final String HEAP = System.getProperty("kinscope.big.heap", "128m");
    private static final int PERSONS = Integer.getInteger("kinscope.big.persons", 2_000);
    private static final Duration LONGEST = Duration.ofHours(3);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @TempDir Path folder = Path.of(".");

    @Test
    void a_file_many_times_larger_than_the_heap_is_judged() throws IOException {
        Path delivery = Files.createDirectories(folder.resolve("check"));
        long rows = write(delivery.resolve("payments.csv"), 160);
        try (Loader check =
                Loader.start(folder, List.of("-Xmx32m"), "check", delivery + "", "--json")) {
            assertThat(check.await(LONGEST)).as(check::text).isZero();
            assertThat(file(check).get("loaded").asLong()).isEqualTo(rows);
        }
    }

    @Test
    void a_file_is_loaded_and_loaded_again_with_a_small_heap() throws IOException {
        Path delivery = Files.createDirectories(folder.resolve("first"));
        Path file = delivery.resolve("payments.csv");
        long rows = write(file, MEGABYTES);
        assertThat(ingest(delivery).get("loaded").asLong()).isEqualTo(rows);

        // A month later: one row more at the end of the same file.
        Files.writeString(
                file,
                payment(rows + 1, id(1), new Random(2)),
                java.nio.file.StandardOpenOption.APPEND);
        JsonNode second = ingest(delivery);
        assertThat(second.get("read").asLong()).isEqualTo(rows + 1);
        assertThat(second.get("loaded").asLong()).isEqualTo(1);
    }

    private JsonNode ingest(Path delivery) {
        try (Loader loader =
                Loader.start(
                        folder.resolve("data"),
                        List.of("-Xmx" + HEAP, "-XX:+ExitOnOutOfMemoryError"),
                        "ingest",
                        delivery.toString(),
                        "--delivered-on",
                        "2021-01-31",
                        "--json")) {
            assertThat(loader.await(LONGEST)).as(loader::text).isZero();
            return file(loader);
        }
    }

    private static JsonNode file(Loader loader) {
        String json =
                loader.text()
                        .lines()
                        .filter(line -> line.startsWith("{"))
                        .findFirst()
                        .orElseThrow();
        return ReportPrinter.JSON.readTree(json).get("files").get(0);
    }

    /** {@return the number of rows} */
    private static long write(Path file, int megabytes) throws IOException {
        Random random = new Random(1);
        long rows = 0;
        long left = megabytes * 1_000_000L;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "payment_no,grant_no,programme_code,id_number,account_no,account_holder_id,amount,paid_on,for_period,state,payee_capacity\n");
            while (left > 0) {
                String line = payment(++rows, id(random.nextInt(PERSONS)), random);
                out.write(line);
                left -= line.length();
            }
        }
        return rows;
    }

    private static String payment(long number, String person, Random random) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(366));
        return "FK%012d,JZ%09d,DIBAO,%s,62170000%011d,%s,%d.%02d,%s,%s,paid,self%n"
                .formatted(
                        number,
                        number % 50_000,
                        person,
                        number % 90_000,
                        person,
                        100 + random.nextInt(2_000),
                        random.nextInt(100),
                        day,
                        day.toString().substring(0, 7))
                .replace("\r", "");
    }

    /** {@return the ID number of an invented person} */
    private static String id(int person) {
        String seventeen =
                "321202"
                        + LocalDate.of(1930, 1, 1)
                                .plusDays(person / 400)
                                .toString()
                                .replace("-", "")
                        + "%03d".formatted(person % 400 + 1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
