package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream to = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final AtomicLong clock = new AtomicLong(7);

    @Test
    void a_log_gets_a_plain_line_every_five_seconds_with_rate_and_remaining_time() {
        try (ProgressLine line = new ProgressLine(Language.EN, to, false, true, clock::get)) {
            line.expects(4_000);
            after(2);
            line.moved(500);
            line.advanced("payments.csv", 5_000, 2_500);
            assertThat(text()).isEmpty();
            after(8);
            line.moved(1_000);
            line.advanced("payments.csv", 10_000, 1_000);
            assertThat(text())
                    .isEqualTo(
                            "kinscope: payments.csv: 10,000 rows, 1,000 a second, 25% of all, about"
                                    + " 0:30 left\n");
            line.say("deriving relations");
            assertThat(text()).endsWith("kinscope: deriving relations\n");
        }
    }

    @Test
    void a_terminal_has_one_line_that_is_written_over_and_taken_away() {
        ProgressLine line = new ProgressLine(Language.ZH, to, true, false, clock::get);
        line.expects(100);
        after(65);
        line.moved(50);
        line.advanced("persons.csv", 1_234, 19);
        assertThat(text()).isEqualTo("\r\u001b[Kpersons.csv：1,234 行，每秒 19 行，共完成 50%，约剩 1:05");
        line.close();
        assertThat(text()).endsWith("\r\u001b[K");
    }

    @Test
    void what_follows_the_rows_of_a_first_load_is_told_too() {
        try (ProgressLine line = new ProgressLine(Language.EN, to, false, true, clock::get)) {
            line.settled(10_000, 1_200_000);
            after(6);
            line.settled(20_000, 1_200_000);
            line.settled(30_000, 1_200_000);
            line.comparing();
            line.wrote("SUPPORTS", 2_000, 9_000_000);
            after(6);
            line.wrote("SUPPORTS", 4_000, 9_000_000);
            line.wrote("SUPPORTS", 6_000, 9_000_000);
        }
        assertThat(text())
                .isEqualTo(
                        "kinscope: tying people, homes and assets: 20,000 of 1,200,000\n"
                                + "kinscope: comparing who may be one human\n"
                                + "kinscope: deriving relations, SUPPORTS: 4,000 of 9,000,000\n");
    }

    @Test
    void where_there_is_neither_nothing_is_printed() {
        try (ProgressLine line = new ProgressLine(Language.EN, to, false, false, clock::get)) {
            after(60);
            line.advanced("persons.csv", 1, 1);
            line.say("deriving relations");
        }
        assertThat(text()).isEmpty();
    }

    private void after(int seconds) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
