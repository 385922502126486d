package org.kinscope.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.roll.RollSize;
import org.kinscope.graph.money.Yuan;

/** The figures that the source essay (陈明冠, 2021) gives of Taizhou, by the ways of counting here. */
class EssayArithmeticTest {

    @Test
    void the_money_of_2020_was_652_yuan_and_26_fen_a_person_time() {
        PersonTimes year = new PersonTimes(2_499_000, Yuan.parse("1630000000.00"));
        assertThat(year.perTime()).isEqualTo(Yuan.parse("652.26"));
        assertThat(PersonTimes.NONE.perTime()).isNull();
    }

    @Test
    void what_the_warnings_led_to_adds_up_to_2013() {
        PersonTimes all =
                List.of(
                                new PersonTimes(495, Yuan.ZERO),
                                new PersonTimes(19, Yuan.ZERO),
                                new PersonTimes(1499, Yuan.ZERO))
                        .stream()
                        .reduce(PersonTimes.NONE, PersonTimes::plus);
        assertThat(all.times()).isEqualTo(2013);
    }

    @Test
    void families_in_dibao_became_fewer_and_smaller_from_2016_to_2020() {
        RollSize before = new RollSize(51_000, 78_300);
        RollSize after = new RollSize(28_600, 41_800);
        assertThat(before.peoplePerUnit()).isCloseTo(1.535, within(5e-4));
        assertThat(after.peoplePerUnit()).isCloseTo(1.462, within(5e-4));
        assertThat(after.growthOfUnits(before)).isCloseTo(-43.9, within(0.05));
        assertThat(after.growthOfPeople(before)).isCloseTo(-46.6, within(0.05));
    }
}
