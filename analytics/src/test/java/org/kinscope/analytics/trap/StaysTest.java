package org.kinscope.analytics.trap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinscope.analytics.trap.Roll.HAILING;
import static org.kinscope.analytics.trap.Roll.LAST;
import static org.kinscope.analytics.trap.Roll.WATCHED;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.time.Spell;

class StaysTest {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);

    private static LocalDate after(int months) {
        return START.plusMonths(months);
    }

    private static @Nullable End end(Roll roll, Who who) {
        return roll.stays(who, 1).all().getFirst().end();
    }

    @Test
    void a_gap_within_the_rule_makes_one_stay_of_two() {
        Roll roll =
                new Roll()
                        .unit("A", HAILING, 40)
                        .status("A", "dibao", START, after(3))
                        .status("A", "tekun", after(5), after(8));
        assertThat(roll.stays(Who.UNITS, 0).all()).hasSize(2);
        assertThat(roll.stays(Who.UNITS, 1).all()).hasSize(2);
        assertThat(roll.stays(Who.UNITS, 3).all())
                .singleElement()
                .satisfies(
                        s -> {
                            assertThat(s.from()).isEqualTo(START);
                            assertThat(s.seenTo()).isEqualTo(after(8));
                            assertThat(s.again()).isNull();
                            assertThat(s.status()).isEqualTo("dibao");
                        });
        assertThat(roll.stays(Who.UNITS, 1).all().getFirst().again()).isEqualTo(after(5));
        assertThatThrownBy(() -> roll.stays(Who.UNITS, 13)).hasMessageContaining("0 to 12");
    }

    @Test
    void who_was_in_before_enters_late_and_who_is_still_in_was_only_last_seen() {
        Stay stay =
                new Roll()
                        .unit("A", HAILING, 40)
                        .status("A", "dibao", START.minusYears(2), null)
                        .stays(Who.UNITS, 1)
                        .all()
                        .getFirst();
        assertThat(stay.entryMonths()).isCloseTo(24, within(0.05));
        assertThat(stay.exitMonths()).isCloseTo(60, within(0.05));
        assertThat(stay.end()).isNull();
        assertThat(stay.watched()).isEqualTo(WATCHED);
        assertThat(stay.seenTo()).isEqualTo(LAST.plusDays(1));
    }

    @Test
    void a_stay_without_a_first_day_is_left_out_and_counted() {
        Stays stays =
                new Roll()
                        .unit("A", HAILING, 40)
                        .status("A", "dibao", null, after(6))
                        .unit("B", HAILING, 40)
                        .status("B", "dibao", null, START.minusYears(1))
                        .stays(Who.UNITS, 1);
        assertThat(stays.all()).isEmpty();
        assertThat(stays.unknownStart()).isEqualTo(1);
    }

    @Test
    void tier_two_is_no_stay_and_what_ended_before_the_watch_is_not_seen() {
        assertThat(
                        new Roll()
                                .unit("A", HAILING, 40)
                                .status("A", "dibao-marginal", START, null)
                                .status("A", "dibao", START.minusYears(3), START.minusYears(1))
                                .stays(Who.UNITS, 1)
                                .all())
                .isEmpty();
    }

    @Test
    void an_income_that_reaches_the_standard_ends_a_stay_over_means() {
        Roll roll = new Roll().unit("A", HAILING, 40).status("A", "dibao", START, after(30));
        assertThat(end(roll.income("a", "710.00", after(30)), Who.UNITS)).isEqualTo(End.OVER_MEANS);
        Roll poor = new Roll().unit("A", HAILING, 40).status("A", "dibao", START, after(30));
        assertThat(end(poor.income("a", "709.99", after(30)), Who.UNITS)).isEqualTo(End.OTHER);
    }

    @Test
    void a_status_of_tier_two_that_follows_ends_a_stay_over_means() {
        assertThat(
                        end(
                                new Roll()
                                        .unit("A", HAILING, 40)
                                        .status("A", "dibao", START, after(6))
                                        .status("A", "dibao-marginal", after(6), null),
                                Who.UNITS))
                .isEqualTo(End.OVER_MEANS);
    }

    @Test
    void death_and_moving_away_are_ends_of_their_own() {
        Roll dies =
                new Roll()
                        .unit("A", HAILING, 40)
                        .status("A", "dibao", START, after(6))
                        .member("dead", "A", 70, Spell.ALWAYS, after(6).minusDays(9));
        assertThat(dies.stays(Who.UNITS, 1).all().getFirst().end())
                .as("somebody else of the unit lives")
                .isEqualTo(End.OTHER);
        Map<Subject, End> people = new java.util.HashMap<>();
        dies.stays(Who.PEOPLE, 1).all().forEach(s -> people.put(s.subject(), s.end()));
        assertThat(people)
                .containsEntry(Subject.person("dead"), End.DIED)
                .containsEntry(Subject.person("a"), End.OTHER);
        assertThat(
                        end(
                                new Roll()
                                        .unit("A", HAILING, 40)
                                        .status("A", "dibao", START, after(6))
                                        .registered("a", after(6).minusDays(20)),
                                Who.UNITS))
                .isEqualTo(End.MOVED);
    }

    @Test
    void who_leaves_a_unit_that_stays_did_not_rise_over_the_means() {
        Roll roll =
                new Roll()
                        .unit("A", HAILING, 40)
                        .status("A", "dibao", START, null)
                        .member("bride", "A", 25, new Spell(null, after(4)), null)
                        .income("bride", "9000.00", after(3));
        Map<Subject, Stay> stays = new java.util.HashMap<>();
        roll.stays(Who.PEOPLE, 1).all().forEach(s -> stays.put(s.subject(), s));
        assertThat(stays.get(Subject.person("bride")))
                .satisfies(
                        s -> {
                            assertThat(s.end()).isEqualTo(End.OTHER);
                            assertThat(s.seenTo()).isEqualTo(after(4));
                        });
        assertThat(stays.get(Subject.person("a"))).satisfies(s -> assertThat(s.end()).isNull());
    }
}
