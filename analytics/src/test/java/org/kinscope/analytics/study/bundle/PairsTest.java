package org.kinscope.analytics.study.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.study.bundle.Pair.Label;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.graph.money.Yuan;

/**
 * A made city of 4,000 families: UTIL and JOB_AID come by dibao and by chance within it; DIS_CARE
 * and JOB_POST by a need of their own; TEMP_URGENT and DISASTER by chance; HOUSE_PUB never where
 * HOUSE_RENT is.
 */
class PairsTest {

    private static final int FAMILIES = 4_000;
    private static final Set<String> ALL =
            Set.of(
                    "UTIL",
                    "JOB_AID",
                    "DIS_CARE",
                    "JOB_POST",
                    "TEMP_URGENT",
                    "DISASTER",
                    "HOUSE_RENT",
                    "HOUSE_PUB");

    private static List<Holding> city() {
        Random dice = new Random(1);
        List<Holding> city = new ArrayList<>();
        for (int i = 0; i < FAMILIES; i++) {
            boolean dibao = dice.nextDouble() < 0.3;
            boolean need = dice.nextDouble() < 0.2;
            boolean housing = dice.nextDouble() < 0.4;
            boolean rent = dice.nextDouble() < 0.5;
            SortedMap<String, Yuan> has = new TreeMap<>();
            give(has, "UTIL", dibao && dice.nextDouble() < 0.7);
            give(has, "JOB_AID", dibao && dice.nextDouble() < 0.5);
            give(has, "DIS_CARE", dice.nextDouble() < (need ? 0.8 : 0.05));
            give(has, "JOB_POST", dice.nextDouble() < (need ? 0.7 : 0.05));
            give(has, "TEMP_URGENT", dice.nextDouble() < 0.3);
            give(has, "DISASTER", dice.nextDouble() < 0.2);
            give(has, "HOUSE_RENT", housing && rent);
            give(has, "HOUSE_PUB", housing && !rent);
            city.add(new Holding("U" + i, null, dibao ? "dibao" : "none", has, ALL));
        }
        return city;
    }

    private static void give(Map<String, Yuan> has, String programme, boolean gets) {
        if (gets) {
            has.put(programme, Yuan.parse("100"));
        }
    }

    private static Map<String, Pair> pairs(List<Holding> city) {
        Pairs pairs =
                new Pairs(
                        GateGraph.of(VillageCouples.BOOK, VillageCouples.DAY),
                        VillageCouples.BOOK.catalogue().at(VillageCouples.DAY),
                        0.05);
        Map<String, Pair> found = new HashMap<>();
        pairs.of(city).forEach(p -> found.put(p.a() + " " + p.b(), p));
        return found;
    }

    private static Pair get(Map<String, Pair> pairs, String name) {
        return Objects.requireNonNull(pairs.get(name));
    }

    @Test
    void what_the_gate_alone_brings_together_is_policy_bundling() {
        Pair pair = get(pairs(city()), "JOB_AID UTIL");

        assertThat(pair.gated()).isTrue();
        assertThat(Objects.requireNonNull(pair.marginal()).lift()).isGreaterThan(2);
        assertThat(pair.q()).isLessThan(1e-6);
        var within = Objects.requireNonNull(pair.within());
        assertThat(within.low()).isNotNull().isLessThan(1);
        assertThat(within.high()).isNotNull().isGreaterThan(1);
        assertThat(pair.withinQ()).isGreaterThan(0.05);
        assertThat(pair.label()).isEqualTo(Label.POLICY_BUNDLING);
    }

    @Test
    void what_a_need_brings_together_is_a_shared_need_and_its_odds_are_recovered() {
        Pair pair = get(pairs(city()), "DIS_CARE JOB_POST");

        assertThat(pair.gated()).isFalse();
        assertThat(pair.label()).isEqualTo(Label.SHARED_NEED);
        // Both 0.2·0.56 + 0.8·0.0025 = 0.114; care alone 0.086; post alone 0.066; neither 0.734.
        double odds = 0.114 * 0.734 / (0.086 * 0.066);
        var within = Objects.requireNonNull(pair.within());
        assertThat(within.low()).isNotNull().isLessThan(odds);
        assertThat(within.high()).isNotNull().isGreaterThan(odds);
    }

    @Test
    void a_gate_and_a_need_within_it_are_told_apart_from_either() {
        Random dice = new Random(4);
        List<Holding> city = new ArrayList<>();
        for (int i = 0; i < FAMILIES; i++) {
            boolean dibao = dice.nextDouble() < 0.3;
            boolean need = dice.nextDouble() < 0.4;
            SortedMap<String, Yuan> has = new TreeMap<>();
            give(has, "UTIL", dibao && dice.nextDouble() < (need ? 0.9 : 0.3));
            give(has, "JOB_AID", dibao && dice.nextDouble() < (need ? 0.8 : 0.2));
            city.add(new Holding("U" + i, null, dibao ? "dibao" : "none", has, ALL));
        }
        Pair pair = get(pairs(city), "JOB_AID UTIL");

        assertThat(pair.label()).isEqualTo(Label.BUNDLING_AND_SHARED_NEED);
        // Within dibao both 0.4·0.72 + 0.6·0.06 = 0.324; UTIL alone 0.216; the other 0.116; 0.344.
        double odds = 0.324 * 0.344 / (0.216 * 0.116);
        var within = Objects.requireNonNull(pair.within());
        assertThat(within.low()).isNotNull().isLessThan(odds).isGreaterThan(1);
        assertThat(within.high()).isNotNull().isGreaterThan(odds);
    }

    @Test
    void what_two_statuses_bring_without_a_gate_is_a_mix_of_statuses() {
        int mixed = 0;
        for (int seed = 1; seed <= 20; seed++) {
            Random dice = new Random(seed);
            List<Holding> city = new ArrayList<>();
            for (int i = 0; i < FAMILIES; i++) {
                boolean dibao = dice.nextDouble() < 0.5;
                SortedMap<String, Yuan> has = new TreeMap<>();
                give(has, "DIS_CARE", dice.nextDouble() < (dibao ? 0.6 : 0.1));
                give(has, "JOB_POST", dice.nextDouble() < (dibao ? 0.6 : 0.1));
                city.add(new Holding("U" + i, null, dibao ? "dibao" : "none", has, ALL));
            }
            Label label = get(pairs(city), "DIS_CARE JOB_POST").label();
            assertThat(label).isIn(Label.STATUS_MIX, Label.SHARED_NEED);
            mixed += label == Label.STATUS_MIX ? 1 : 0;
        }
        // At 0.05 one of twenty is taken for a shared need by chance; four and more are 1.6 %.
        assertThat(mixed).isGreaterThanOrEqualTo(17);
    }

    @Test
    void where_nothing_was_planted_nothing_is_labelled() {
        Map<String, Pair> pairs = pairs(city());
        assertThat(get(pairs, "DISASTER TEMP_URGENT").label()).isEqualTo(Label.NONE);
        assertThat(get(pairs, "DIS_CARE TEMP_URGENT").label()).isEqualTo(Label.NONE);
        assertThat(get(pairs, "TEMP_URGENT UTIL").label()).isEqualTo(Label.GATED_LOW_TAKE_UP);
    }

    @Test
    void an_exclusive_pair_that_nobody_has_both_of_is_an_exclusion_that_works() {
        Pair pair = get(pairs(city()), "HOUSE_PUB HOUSE_RENT");
        assertThat(pair.exclusive()).isTrue();
        assertThat(Objects.requireNonNull(pair.marginal()).counts().both()).isZero();
        assertThat(pair.label()).isEqualTo(Label.EXCLUSION_WORKING);
    }

    @Test
    void who_could_not_have_the_one_is_not_counted_for_the_pair() {
        List<Holding> city = new ArrayList<>(city());
        int before = (int) get(pairs(city), "DISASTER TEMP_URGENT").families();
        city.add(new Holding("X", null, "none", new TreeMap<>(), Set.of("DISASTER")));
        assertThat(before).isEqualTo(FAMILIES);
        assertThat(get(pairs(city), "DISASTER TEMP_URGENT").families()).isEqualTo(FAMILIES);
        city.add(new Holding("Y", null, "none", new TreeMap<>(), ALL));
        assertThat(get(pairs(city), "DISASTER TEMP_URGENT").families()).isEqualTo(FAMILIES + 1);
    }

    @Test
    void a_programme_that_all_have_says_nothing() {
        SortedMap<String, Yuan> both = new TreeMap<>();
        give(both, "UTIL", true);
        give(both, "DISASTER", true);
        Map<String, Pair> pairs =
                pairs(
                        List.of(
                                new Holding("A", null, "dibao", both, ALL),
                                new Holding("B", null, "dibao", both, ALL)));
        assertThat(get(pairs, "DISASTER UTIL").label()).isEqualTo(Label.NOT_EVALUATED);
        assertThat(get(pairs, "DISASTER UTIL").marginal()).isNull();
    }
}
