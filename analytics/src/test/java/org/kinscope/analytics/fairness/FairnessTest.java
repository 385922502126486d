package org.kinscope.analytics.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.fairness.Audited.Arm;
import org.kinscope.analytics.measure.SeededDraws;
import org.kinscope.analytics.measure.association.MantelHaenszel;
import org.kinscope.analytics.measure.interval.Wilson;

class FairnessTest {

    private static Audited one(boolean found, Group... groups) {
        return drawn(found, null, null, groups);
    }

    private static Audited drawn(
            boolean found, @Nullable Arm arm, @Nullable Verdict verdict, Group... groups) {
        Map<Trait, Group> map = new EnumMap<>(Trait.class);
        for (Group group : groups) {
            map.put(group.trait(), group);
        }
        return new Audited(map, found, 0, 0, arm, verdict);
    }

    private static List<Audited> many(int n, int found, Group... groups) {
        List<Audited> list = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            list.add(one(i < found, groups));
        }
        return list;
    }

    private static Wilson share(Rate rate) {
        return Objects.requireNonNull(rate.share());
    }

    private static MantelHaenszel test(Fairness audit, Group group, @Nullable Trait by) {
        return Objects.requireNonNull(
                Objects.requireNonNull(audit.find(group, by)).test(), "too few");
    }

    private static double ratio(Fairness audit, Group group, @Nullable Trait by) {
        return Objects.requireNonNull(test(audit, group, by).oddsRatio());
    }

    /** A generated town in which findings fall on women and men by those chances. */
    private static Fairness town(double men, double women, int seed) {
        SeededDraws chance = new SeededDraws(seed);
        List<Audited> all = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            Group sex = chance.uniform() < 0.5 ? Group.MALE : Group.FEMALE;
            Group kin = chance.uniform() < 0.5 ? Group.KIN_1 : Group.KIN_11;
            double rate = sex == Group.MALE ? men : women;
            all.add(one(chance.uniform() < rate, sex, kin));
        }
        return Fairness.of(all);
    }

    @Test
    void a_planted_difference_is_recovered_within_its_intervals() {
        Fairness audit = town(0.10, 0.20, 7);
        Wilson men = share(Objects.requireNonNull(audit.find(Group.MALE)).findings());
        Wilson women = share(Objects.requireNonNull(audit.find(Group.FEMALE)).findings());
        assertThat(0.10).isBetween(men.low(), men.high());
        assertThat(0.20).isBetween(women.low(), women.high());
        assertThat(men.high()).isLessThan(women.low());
        // (0.2 ÷ 0.8) ÷ (0.1 ÷ 0.9) = 2.25
        MantelHaenszel found = test(audit, Group.FEMALE, Trait.KIN);
        assertThat(2.25)
                .isBetween(
                        Objects.requireNonNull(found.low()), Objects.requireNonNull(found.high()));
        assertThat(found.p()).isLessThan(1e-6);
    }

    @Test
    void where_nothing_is_planted_no_difference_is_told() {
        Fairness audit = town(0.15, 0.15, 7);
        MantelHaenszel found = test(audit, Group.FEMALE, null);
        assertThat(1.0)
                .isBetween(
                        Objects.requireNonNull(found.low()), Objects.requireNonNull(found.high()));
        assertThat(found.p()).isGreaterThan(0.05);
    }

    @Test
    void a_difference_that_visibility_alone_makes_is_gone_within_its_strata() {
        List<Audited> all = new ArrayList<>();
        // Few visible kin: 10 % have a finding; many: 40 %. Rural units have many more often.
        all.addAll(many(300, 30, Group.URBAN, Group.KIN_1));
        all.addAll(many(100, 40, Group.URBAN, Group.KIN_11));
        all.addAll(many(100, 10, Group.RURAL, Group.KIN_1));
        all.addAll(many(300, 120, Group.RURAL, Group.KIN_11));
        Fairness audit = Fairness.of(all);
        // 130 of 400 beside 70 of 400: (130 ÷ 270) ÷ (70 ÷ 330) = 2.2698
        assertThat(ratio(audit, Group.RURAL, null)).isCloseTo(2.2698, within(0.0001));
        assertThat(ratio(audit, Group.RURAL, Trait.KIN)).isCloseTo(1.0, within(1e-12));
        assertThat(audit.within())
                .filteredOn(w -> w.group() == Group.RURAL && w.stratum() == Group.KIN_11)
                .singleElement()
                .satisfies(w -> assertThat(share(w.findings()).share()).isEqualTo(0.4));
    }

    @Test
    void of_fewer_than_thirty_no_share_is_told_and_of_thirty_it_is() {
        List<Audited> all = new ArrayList<>(many(29, 3, Group.MALE));
        all.addAll(many(30, 3, Group.FEMALE));
        Fairness audit = Fairness.of(all);
        Rate men = Objects.requireNonNull(audit.find(Group.MALE)).findings();
        assertThat(men.isTooSmall()).isTrue();
        assertThat(men.of()).isEqualTo(29);
        Wilson women = share(Objects.requireNonNull(audit.find(Group.FEMALE)).findings());
        // Wilson's interval of 3 of 30 at 95 percent.
        assertThat(women.low()).isCloseTo(0.0346, within(0.0001));
        assertThat(women.high()).isCloseTo(0.2562, within(0.0001));
        assertThat(Objects.requireNonNull(audit.find(Group.FEMALE, null)).test()).isNull();
    }

    @Test
    void decisions_give_confirmation_and_false_alarms_and_open_findings_count_for_neither() {
        List<Audited> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(
                    new Audited(
                            Map.of(Trait.DISABILITY, Group.DISABLED),
                            true,
                            i < 30 ? 1 : 0,
                            i >= 30 && i < 40 ? 1 : 0,
                            null,
                            null));
        }
        GroupRates rates = Objects.requireNonNull(Fairness.of(all).find(Group.DISABLED));
        assertThat(rates.confirmation().of()).isEqualTo(40);
        assertThat(share(rates.confirmation()).share()).isEqualTo(0.75);
        assertThat(share(rates.falseAlarm()).share()).isEqualTo(0.25);
    }

    @Test
    void who_is_of_no_group_of_a_trait_is_counted_as_unknown() {
        List<Audited> all = new ArrayList<>(many(40, 4, Group.MALE));
        all.addAll(many(35, 7));
        assertThat(Fairness.of(all).groups())
                .filteredOn(g -> g.trait() == Trait.SEX && g.group() == null)
                .singleElement()
                .satisfies(g -> assertThat(g.findings()).isEqualTo(Rate.of(7, 35)));
    }

    @Test
    void the_blind_verdicts_weigh_what_their_half_was_drawn_from() {
        List<Audited> all = new ArrayList<>();
        // 100 with a finding, 40 judged: 10 sound. 900 without, 50 judged: 45 sound.
        for (int i = 0; i < 100; i++) {
            Verdict verdict = i < 30 ? Verdict.IRREGULAR : i < 40 ? Verdict.SOUND : null;
            all.add(drawn(true, verdict == null ? null : Arm.FOUND, verdict, Group.MALE));
        }
        for (int i = 0; i < 900; i++) {
            Verdict verdict = i < 5 ? Verdict.IRREGULAR : i < 50 ? Verdict.SOUND : null;
            all.add(drawn(false, verdict == null ? null : Arm.CONTROL, verdict, Group.MALE));
        }
        FalsePositives blind = Objects.requireNonNull(Fairness.of(all).find(Group.MALE)).blind();
        // Sound: 100 × 0.25 = 25 with, 900 × 0.9 = 810 without: 25 ÷ 835.
        FalsePositives.Share wrong = Objects.requireNonNull(blind.falsePositive());
        assertThat(wrong.value()).isCloseTo(25.0 / 835, within(1e-12));
        assertThat(wrong.value()).isBetween(wrong.low(), wrong.high());
        // Irregular: 75 with, 90 without: 90 ÷ 165.
        FalsePositives.Share missed = Objects.requireNonNull(blind.missed());
        assertThat(missed.value()).isCloseTo(90.0 / 165, within(1e-12));
        assertThat(missed.value()).isBetween(missed.low(), missed.high());
    }

    @Test
    void without_thirty_verdicts_of_each_half_no_false_positive_rate_is_told() {
        List<Audited> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Verdict verdict = i == 0 ? Verdict.UNCLEAR : Verdict.SOUND;
            all.add(drawn(i < 30, i < 30 ? Arm.FOUND : Arm.CONTROL, verdict, Group.MALE));
        }
        FalsePositives blind = Objects.requireNonNull(Fairness.of(all).find(Group.MALE)).blind();
        assertThat(blind.judgedFound()).isEqualTo(29);
        assertThat(blind.judgedControl()).isEqualTo(30);
        assertThat(blind.falsePositive()).isNull();
    }
}
