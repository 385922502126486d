package org.kinscope.analytics.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShuffleTest {

    private static final int[] NOBODY = {};

    @Test
    void one_tied_decision_among_two_officials_falls_to_its_relative_half_the_time() {
        // Two decisions, one each; the first is of a relative of official 0, who made it.
        Shuffle.Stratum one =
                new Shuffle.Stratum(new int[] {0, 1}, new int[][] {{0}, NOBODY}, true);
        Shuffle dealt = Shuffle.of(List.of(one), 2, 9999, 1);
        assertThat(dealt.observed()).containsExactly(1, 0);
        assertThat(dealt.expected()[0]).isEqualTo(0.5, within(0.02));
        assertThat(dealt.p(0)).isEqualTo(0.5, within(0.02));
        // Nothing observed is reached in every deal.
        assertThat(dealt.p(1)).isEqualTo(1);
    }

    @Test
    void three_tied_decisions_in_three_months_are_as_rare_as_a_coin_that_falls_thrice() {
        Shuffle.Stratum month =
                new Shuffle.Stratum(new int[] {0, 1}, new int[][] {{0}, NOBODY}, true);
        Shuffle dealt = Shuffle.of(List.of(month, month, month), 2, 9999, 1);
        assertThat(dealt.observed()[0]).isEqualTo(3);
        assertThat(dealt.expected()[0]).isEqualTo(1.5, within(0.03));
        assertThat(dealt.p(0)).isEqualTo(0.125, within(0.01));
    }

    @Test
    void what_could_not_be_exchanged_stays_where_it_is() {
        Shuffle.Stratum alone =
                new Shuffle.Stratum(new int[] {0, 0}, new int[][] {{0}, {0}}, false);
        Shuffle dealt = Shuffle.of(List.of(alone), 1, 99, 1);
        assertThat(dealt.observed()).containsExactly(2);
        assertThat(dealt.expected()).containsExactly(2);
        assertThat(dealt.p(0)).isEqualTo(1);
    }

    @Test
    void a_seed_gives_one_answer_and_the_least_p_is_one_in_one_more_than_the_deals() {
        int[] approvers = new int[40];
        int[][] tied = new int[40][];
        for (int i = 0; i < 40; i++) {
            approvers[i] = i < 10 ? 0 : 1;
            tied[i] = i < 10 ? new int[] {0} : NOBODY;
        }
        List<Shuffle.Stratum> strata = List.of(new Shuffle.Stratum(approvers, tied, true));
        Shuffle dealt = Shuffle.of(strata, 2, 999, 7);
        assertThat(dealt.p(0)).isEqualTo(0.001);
        assertThat(Shuffle.of(strata, 2, 999, 7).expected()).isEqualTo(dealt.expected());
        // Ten of forty decisions fall to who has ten of forty: 2.5 on average.
        assertThat(dealt.expected()[0]).isEqualTo(2.5, within(0.15));
    }
}
