package org.kinscope.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2020-12-31T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private AuditLog threeLines() throws IOException {
        AuditLog log = new AuditLog(folder.resolve("audit/audit.jsonl"), NOON);
        for (String purpose : List.of("first", "second", "third")) {
            log.append("wang", "findings-export", purpose, List.of("ab12"), List.of("id-number"));
        }
        return log;
    }

    @Test
    void a_line_says_who_did_what_to_whom_and_why() throws IOException {
        AuditLog log = threeLines();
        assertThat(Files.readAllLines(log.file()).getFirst())
                .contains("\"who\":\"wang\"")
                .contains("\"action\":\"findings-export\"")
                .contains("\"purpose\":\"first\"")
                .contains("\"subjects\":[\"ab12\"]")
                .contains("\"fields\":[\"id-number\"]")
                .contains("\"at\":\"2020-12-31T12:00:00Z\"");
    }

    @Test
    void a_whole_chain_has_no_fault() throws IOException {
        assertThat(threeLines().fault()).isNull();
    }

    @Test
    void a_changed_line_breaks_the_chain_at_the_next_one() throws IOException {
        AuditLog log = threeLines();
        Files.writeString(log.file(), Files.readString(log.file()).replace("second", "other"));
        assertThat(log.fault()).contains("audit.jsonl:3").contains("changed or taken out");
    }

    @Test
    void a_line_taken_out_breaks_the_chain() throws IOException {
        AuditLog log = threeLines();
        List<String> lines = Files.readAllLines(log.file());
        Files.write(log.file(), List.of(lines.get(0), lines.get(2)));
        assertThat(log.fault()).contains("audit.jsonl:2");
    }

    @Test
    void an_action_without_a_purpose_is_refused_and_leaves_no_line() {
        AuditLog log = new AuditLog(folder.resolve("audit.jsonl"), NOON);
        assertThatThrownBy(() -> log.append("wang", "export", " ", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("purpose");
        assertThat(log.file()).doesNotExist();
    }

    @Test
    void a_line_cut_short_by_a_full_disk_or_a_kill_is_taken_away_by_the_next_one()
            throws IOException {
        AuditLog log = threeLines();
        Files.writeString(
                log.file(), "{\"at\":\"2020-12-31T12:0", java.nio.file.StandardOpenOption.APPEND);
        log.append("wang", "findings-export", "fourth", List.of("ab12"), List.of("id-number"));
        assertThat(log.fault()).isNull();
        assertThat(Files.readAllLines(log.file())).hasSize(4);
        assertThat(Files.readAllLines(log.file()).getLast()).contains("fourth");
    }
}
