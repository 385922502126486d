package org.kinscope.analytics.detector.ringaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Ties;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class RingAccountDetectorTest {

    private final RingAccountDetector detector = new RingAccountDetector();
    private final Village village = new Village().person("holder");
    private final Ties ties = new Ties(village);

    private void alone(String... people) {
        for (String id : people) {
            village.person(id).unit("U-" + id, id, "2017-01-01");
            ties.paid(id, "T", "holder");
        }
    }

    private List<Finding<RingAccount>> of(String unit) {
        return Village.found(detector, village.ofUnit(unit));
    }

    @Test
    void finds_three_families_that_are_not_related_and_says_so_of_each() {
        alone("a", "b", "c");
        for (String unit : List.of("U-a", "U-b", "U-c")) {
            assertThat(of(unit))
                    .singleElement()
                    .satisfies(f -> assertThat(f.grounds()).isEqualTo(new RingAccount("T", 3, 3)))
                    .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("3000.00")));
        }
    }

    @Test
    void finds_a_person_of_no_unit_who_shares_it() {
        alone("a", "b");
        village.person("c");
        ties.paid("c", "T", "holder");
        assertThat(Village.found(detector, village.ofPerson("c"))).hasSize(1);
        // Where there is a unit, the unit stands for the person.
        assertThat(Village.found(detector, village.ofPerson("a"))).isEmpty();
    }

    @Test
    void a_family_is_one_group_however_many_it_is() {
        alone("a", "b");
        for (String kin : List.of("a1", "a2", "a3", "a4")) {
            village.person(kin).parent("a", kin);
            ties.paid(kin, "T", "holder");
        }
        assertThat(of("U-a")).isEmpty();
    }

    @Test
    void who_is_related_to_one_of_a_group_joins_it() {
        // The daughter-in-law's mother is four steps from the old man, two from her who is two from
        // him.
        alone("old", "other");
        village.person("son").person("wife").person("mother");
        village.parent("old", "son").married("son", "wife", "2000-01-01", "");
        village.parent("mother", "wife").unit("U-wife", "wife", "2017-01-01");
        village.unit("U-mother", "mother", "2017-01-01");
        ties.paid("wife", "T", "holder").paid("mother", "T", "holder");
        assertThat(of("U-old")).isEmpty();
        village.person("far").unit("U-far", "far", "2017-01-01");
        ties.paid("far", "T", "holder");
        assertThat(of("U-old"))
                .singleElement()
                .satisfies(f -> assertThat(f.grounds()).isEqualTo(new RingAccount("T", 3, 5)));
    }

    @Test
    void people_of_one_unit_are_one_group_without_any_kinship() {
        alone("a", "b");
        village.person("lodger").member("U-a", "lodger", "2018-01-01", "");
        ties.paid("lodger", "T", "holder");
        assertThat(of("U-a")).isEmpty();
    }

    @Test
    void at_the_limit_two_families_are_no_ring() {
        alone("a", "b");
        assertThat(Village.ask(detector, village.ofUnit("U-a"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_the_third_was_paid_twelve_months_ago_or_a_day_less() {
        alone("a", "b");
        village.person("c").unit("U-c", "c", "2017-01-01");
        ties.paid("c", "UTIL", "T", "holder", null, "2018-12-31", "2019-12-31", 13, "104");
        assertThat(of("U-a")).isEmpty();
        ties.paid("c", "DIBAO", "T", "holder", null, "2018-12-31", "2020-01-01", 13, "104");
        assertThat(of("U-a")).hasSize(1);
    }

    @Test
    void innocent_is_an_account_of_an_institution_which_is_not_expanded() {
        for (int i = 0; i < 64; i++) {
            village.person("p" + i).unit("U" + i, "p" + i, "2017-01-01");
            ties.paid("p" + i, "T", "holder");
        }
        assertThat(of("U0"))
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().groups()).isEqualTo(64));
        village.person("p64");
        ties.paid("p64", "T", "holder");
        assertThat(Village.ask(detector, village.ofUnit("U0")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        cut -> assertThat(cut.missing().toString()).contains("64", "未展开"));
    }

    @Test
    void explains_itself_with_all_who_are_paid_and_the_holder() {
        alone("a", "b", "c");
        Finding<RingAccount> finding = of("U-b").getFirst();
        assertThat(String.valueOf(finding.amountBasis())).contains("6 payments");
        assertThat(finding.otherKeys()).containsExactly("U-a", "U-c", "a", "b", "c", "holder");
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path -> {
                            assertThat(path.steps().getFirst().fromKey()).isEqualTo("b");
                            assertThat(path.steps())
                                    .extracting(Step::relation)
                                    .startsWith("PAID_INTO", "PAID_INTO", "PAID_INTO", "HOLDS");
                        });
        assertThat(finding.evidence().get(1))
                .isInstanceOfSatisfying(
                        Evidence.Limit.class, limit -> assertThat(limit.value()).isEqualTo("3"));
        assertThat(finding.grounds().sentence().zh()).contains("3 人", "？");
        assertThat(finding.grounds().sentence().en()).contains("3 people", "?");
    }
}
