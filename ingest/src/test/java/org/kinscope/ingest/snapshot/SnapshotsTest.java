package org.kinscope.ingest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.snapshot.Snapshot.Said;

/** What a snapshot says, and of which graph it dares to say it. */
class SnapshotsTest {

    private static final FactId WANG = new FactId(1L << 60, 2, 3);
    private static final FactId WANG_MOVED = new FactId(1L << 60, 2, 4);
    private static final FactId LI = new FactId(5L << 60, 6, 7);

    @TempDir Path data = Path.of(".");

    @Test
    void a_row_that_the_graph_has_committed_is_the_same_and_another_of_its_key_is_not()
            throws IOException {
        begin("g", "s0", "s1");
        try (Snapshots snapshots = Snapshots.open(data, "g", "s1", "k")) {
            Snapshot persons = snapshots.of("persons", 0);
            assertThat(persons.look(WANG)).isEqualTo(Said.SAME);
            assertThat(persons.deliveryNo()).isEqualTo(1);
            assertThat(persons.isDangling()).isFalse();
            assertThat(persons.look(LI)).isEqualTo(Said.NOTHING);
            assertThat(snapshots.of("births", 0).look(WANG)).isEqualTo(Said.NOTHING);
        }
    }

    @Test
    void nothing_is_known_of_a_key_from_when_another_row_of_it_is_seen_until_the_graph_has_it()
            throws IOException {
        begin("g", "s0", "s1");
        try (Snapshots snapshots = Snapshots.open(data, "g", "s1", "k")) {
            Snapshot persons = snapshots.of("persons", 0);
            assertThat(persons.look(WANG_MOVED)).isEqualTo(Said.OTHER);
            snapshots.announce("s2");
        }
        // The process was killed here; whether the graph has committed, nobody knows.
        for (String state : new String[] {"s1", "s2"}) {
            try (Snapshots snapshots = Snapshots.look(data, "g", state, "k")) {
                assertThat(snapshots.wereDropped()).isFalse();
                assertThat(snapshots.of("persons", 0).look(WANG)).isEqualTo(Said.NOTHING);
                assertThat(snapshots.of("persons", 0).look(WANG_MOVED)).isEqualTo(Said.NOTHING);
            }
        }
    }

    @Test
    void a_graph_put_back_from_a_backup_is_not_spoken_of_even_where_one_batch_was_written_since()
            throws IOException {
        begin("g", "s0", "s1");
        Snapshots snapshots = Snapshots.open(data, "g", "s1", "k");
        snapshots.announce("s2");
        snapshots.reached("s2");
        snapshots.of("persons", 0).keep(LI, 2, true);
        snapshots.close();
        assertThat(said("g", "s1", "k")).isEqualTo(Said.NOTHING);
        assertThat(said("g", "s2", "k")).isEqualTo(Said.SAME);
    }

    @Test
    void another_graph_another_state_and_other_keys_are_not_spoken_of() throws IOException {
        begin("g", "s0", "s1");
        assertThat(said("g", "s1", "k")).isEqualTo(Said.SAME);
        assertThat(said("other", "s1", "k")).isEqualTo(Said.NOTHING);
        assertThat(said("g", "other", "k")).isEqualTo(Said.NOTHING);
        assertThat(said("g", "s1", "other")).isEqualTo(Said.NOTHING);
        Snapshots.open(data, "g", "other", "k").close();
        assertThat(data.resolve("snapshots/persons.hashes")).doesNotExist();
        assertThat(said("g", "s1", "k")).isEqualTo(Said.NOTHING);
    }

    @Test
    void an_older_copy_of_one_table_among_newer_ones_is_not_believed() throws IOException {
        begin("g", "s0", "s1");
        Path table = data.resolve("snapshots/persons.hashes");
        Path copy = data.resolve("copy");
        Files.copy(table, copy);
        try (Snapshots snapshots = Snapshots.open(data, "g", "s1", "k")) {
            snapshots.announce("s2");
            assertThat(snapshots.of("persons", 0).look(WANG_MOVED)).isEqualTo(Said.OTHER);
            snapshots.reached("s2");
            snapshots.of("persons", 0).keep(WANG_MOVED, 2, false);
        }
        Files.copy(copy, table, StandardCopyOption.REPLACE_EXISTING);
        assertThat(said("g", "s2", "k")).isEqualTo(Said.NOTHING);
    }

    @Test
    void what_was_open_when_the_machine_went_down_is_not_believed_but_after_a_kill_it_is()
            throws IOException {
        Snapshots killed = Snapshots.open(data, "g", "s0", "k");
        killed.announce("s1");
        killed.reached("s1");
        killed.of("persons", 0).keep(WANG, 1, false);
        assertThat(said("g", "s1", "k")).isEqualTo(Said.SAME);

        Path state = data.resolve("snapshots/state");
        String text = Files.readString(state, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("\nboot ").doesNotContain("\nboot \n");
        StateFile.Content open = Objects.requireNonNull(StateFile.read(state));
        try (StateFile file = StateFile.open(state)) {
            file.write(
                    new StateFile.Content(
                            open.graph(), open.keys(), open.states(), "earlier", open.stamps()),
                    true);
        }
        assertThat(said("g", "s1", "k")).isEqualTo(Said.NOTHING);
    }

    @Test
    void half_a_state_is_none() throws IOException {
        begin("g", "s0", "s1");
        Path state = data.resolve("snapshots/state");
        String text = Files.readString(state, StandardCharsets.ISO_8859_1);
        Files.writeString(state, text.replace("states s1", "states sX"));
        assertThat(said("g", "sX", "k")).isEqualTo(Said.NOTHING);
        Files.writeString(state, text.substring(0, 40));
        assertThat(said("g", "s1", "k")).isEqualTo(Said.NOTHING);
    }

    @Test
    void looking_changes_nothing_in_the_folder() throws IOException {
        begin("g", "s0", "s1");
        byte[] state = Files.readAllBytes(data.resolve("snapshots/state"));
        byte[] table = Files.readAllBytes(data.resolve("snapshots/persons.hashes"));
        try (Snapshots snapshots = Snapshots.look(data, "g", "s1", "k")) {
            assertThat(snapshots.of("persons", 0).look(WANG_MOVED)).isEqualTo(Said.OTHER);
            assertThat(snapshots.of("persons", 0).look(WANG)).isEqualTo(Said.SAME);
        }
        try (Snapshots others = Snapshots.look(data, "other", "s1", "k")) {
            assertThat(others.wereDropped()).isTrue();
        }
        assertThat(Files.readAllBytes(data.resolve("snapshots/state"))).isEqualTo(state);
        assertThat(Files.readAllBytes(data.resolve("snapshots/persons.hashes"))).isEqualTo(table);
        try (Stream<Path> files = Files.list(data.resolve("snapshots"))) {
            assertThat(files).hasSize(2);
        }
    }

    /** A graph went from one state to another, and two people were written. */
    private void begin(String graph, String from, String to) throws IOException {
        try (Snapshots snapshots = Snapshots.open(data, graph, from, "k")) {
            snapshots.announce(to);
            snapshots.reached(to);
            snapshots.of("persons", 0).keep(WANG, 1, false);
        }
    }

    private Said said(String graph, String state, String keys) throws IOException {
        try (Snapshots snapshots = Snapshots.look(data, graph, state, keys)) {
            return snapshots.of("persons", 0).look(WANG);
        }
    }
}
