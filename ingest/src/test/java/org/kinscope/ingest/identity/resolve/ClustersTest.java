package org.kinscope.ingest.identity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinscope.ingest.identity.judgement.Judgement;
import org.kinscope.ingest.identity.judgement.Pair;
import org.kinscope.ingest.identity.judgement.Verdict;

class ClustersTest {

    @Test
    void records_join_through_a_third_one() {
        Clusters clusters =
                Clusters.of(
                        List.of(
                                machine("a", "b", Verdict.SAME, 20),
                                machine("b", "c", Verdict.SAME, 18),
                                machine("x", "y", Verdict.UNSURE, 5)));
        assertThat(clusters.groups()).containsExactly(Set.of("a", "b", "c"));
        assertThat(clusters.unjudged(pair -> !pair.equals(Pair.of("a", "c"))))
                .containsExactly(Pair.of("a", "c"));
    }

    @Test
    void two_that_are_different_never_stand_in_one_group_and_the_surer_tie_holds() {
        Judgement weaker = machine("b", "c", Verdict.SAME, 18);
        Clusters clusters =
                Clusters.of(
                        List.of(
                                weaker,
                                machine("a", "b", Verdict.SAME, 20),
                                machine("a", "c", Verdict.DIFFERENT, -3)));
        assertThat(clusters.groups()).containsExactly(Set.of("a", "b"));
        assertThat(clusters.heldUp()).containsExactly(weaker);
    }

    @Test
    void what_a_person_joined_no_machine_holds_up() {
        Clusters clusters =
                Clusters.of(
                        List.of(
                                person(1, "a", "b", Verdict.SAME),
                                person(2, "b", "c", Verdict.SAME),
                                machine("a", "c", Verdict.DIFFERENT, -3)));
        assertThat(clusters.groups()).containsExactly(Set.of("a", "b", "c"));
    }

    @Test
    void where_persons_contradict_each_other_the_oldest_tie_gives_way() {
        Judgement oldest = person(1, "a", "b", Verdict.SAME);
        Clusters clusters =
                Clusters.of(
                        List.of(
                                oldest,
                                person(2, "b", "c", Verdict.SAME),
                                person(3, "a", "c", Verdict.DIFFERENT)));
        assertThat(clusters.groups()).containsExactly(Set.of("b", "c"));
        assertThat(clusters.heldUp()).containsExactly(oldest);
    }

    @Test
    void groups_joined_late_are_kept_apart_by_any_two_of_their_records() {
        Judgement bridge = machine("b", "c", Verdict.SAME, 10);
        Clusters clusters =
                Clusters.of(
                        List.of(
                                machine("a", "b", Verdict.SAME, 20),
                                machine("c", "d", Verdict.SAME, 19),
                                bridge,
                                person(1, "a", "d", Verdict.DIFFERENT)));
        assertThat(clusters.groups()).containsExactly(Set.of("a", "b"), Set.of("c", "d"));
        assertThat(clusters.heldUp()).containsExactly(bridge);
    }

    private static Judgement machine(String one, String other, Verdict verdict, double weight) {
        return Judgement.byMachine("v", Pair.of(one, other), verdict, 1, weight, List.of(), null);
    }

    private static Judgement person(long seq, String one, String other, Verdict verdict) {
        return Judgement.byPerson("user", Pair.of(one, other), verdict, List.of(), "seen")
                .at(seq, LocalDate.EPOCH, 1);
    }
}
