package org.kinscope.ingest.identity.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementJournalTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 31);
    private static final Judgement FIRST =
            Judgement.byMachine(
                            "linkage-1",
                            Pair.of("b", "a"),
                            Verdict.UNSURE,
                            0.75,
                            12.5,
                            List.of(
                                    new Clue("name", "何红莲", null, "missing", 0),
                                    new Clue("address", "1\"组\\\n2号", "😀", "one word", -1.25)),
                            null)
                    .at(1, DAY, 1);
    private static final Judgement SECOND =
            Judgement.byPerson("王 \u0085芳", Pair.of("a", "b"), Verdict.SAME, List.of(), "问过: 是同一人")
                    .at(2, DAY, 3);

    @TempDir Path folder = Path.of(".");

    @Test
    void what_was_appended_is_read_back_in_its_order_and_word_for_word() {
        JudgementJournal journal = new JudgementJournal(folder);
        assertThat(journal.read()).isEmpty();
        journal.append(List.of(FIRST));
        journal.append(List.of(SECOND));
        assertThat(new JudgementJournal(folder).read()).containsExactly(FIRST, SECOND);
    }

    @Test
    void half_a_line_at_the_end_was_never_acted_upon_and_makes_room() throws IOException {
        JudgementJournal journal = new JudgementJournal(folder);
        journal.append(List.of(FIRST));
        Files.writeString(file(), "{\"seq\":2,\"id\":\"x", StandardOpenOption.APPEND);
        assertThat(journal.read()).containsExactly(FIRST);
        journal.append(List.of(SECOND));
        assertThat(journal.read()).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_line_that_is_no_judgement_is_refused_with_its_place() throws IOException {
        JudgementJournal journal = new JudgementJournal(folder);
        journal.append(List.of(FIRST));
        Files.writeString(file(), "{\"seq\":2}\n", StandardOpenOption.APPEND);
        assertThatThrownBy(journal::read)
                .isInstanceOf(JournalRefused.class)
                .hasMessageContaining("judgements.jsonl, line 2");
    }

    @Test
    void only_its_owner_reads_the_journal() throws IOException {
        new JudgementJournal(folder).append(List.of(FIRST));
        assertThat(Files.getPosixFilePermissions(file()))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    private Path file() {
        return folder.resolve("identity").resolve("judgements.jsonl");
    }
}
