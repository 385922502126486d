package org.kinscope.ingest.identity.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Pair PAIR = Pair.of("a", "b");

    @Test
    void the_newest_word_of_a_machine_counts_while_no_person_spoke() {
        Judgement old = machine(1, Verdict.SAME);
        Judgement fresh = machine(2, Verdict.UNSURE);
        assertThat(Standing.of(List.of(fresh, old)).find(PAIR)).isEqualTo(fresh);
    }

    @Test
    void no_machine_overrules_a_person_however_late_it_speaks() {
        Judgement person = person(2, Verdict.DIFFERENT);
        Standing standing =
                Standing.of(List.of(machine(1, Verdict.SAME), person, machine(3, Verdict.SAME)));
        assertThat(standing.find(PAIR)).isEqualTo(person);
    }

    @Test
    void the_newest_word_of_a_person_counts_among_those_of_persons() {
        Judgement later = person(5, Verdict.SAME);
        assertThat(Standing.of(List.of(later, person(2, Verdict.DIFFERENT))).find(PAIR))
                .isEqualTo(later);
    }

    private static Judgement machine(long seq, Verdict verdict) {
        return Judgement.byMachine("v", PAIR, verdict, 1, 1, List.of(), null)
                .at(seq, LocalDate.EPOCH, 1);
    }

    private static Judgement person(long seq, Verdict verdict) {
        return Judgement.byPerson("user", PAIR, verdict, List.of(), "seen")
                .at(seq, LocalDate.EPOCH, 1);
    }
}
