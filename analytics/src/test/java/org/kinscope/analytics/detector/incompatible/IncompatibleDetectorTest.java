package org.kinscope.analytics.detector.incompatible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class IncompatibleDetectorTest {

    private final IncompatibleDetector detector = new IncompatibleDetector();
    private final Village village =
            new Village()
                    .person("li")
                    .person("wife")
                    .unit("U1", "li", "2017-01-01")
                    .member("U1", "wife", "2017-01-01", "");

    @Test
    void finds_support_for_the_destitute_with_a_disability_subsidy() {
        grant("A", "TEKUN", "li", "923", "2017-11-01", "");
        grant("B", "DIS_CARE", "li", "160", "2019-08-01", "");
        assertThat(ofLi())
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.grounds().identifyingParts())
                                        .containsExactly("TEKUN", "DIS_CARE", "A", "B"));
    }

    @Test
    void finds_a_rent_subsidy_and_a_public_flat_of_one_unit_though_two_members_hold_them() {
        grant("A", "HOUSE_RENT", "li", "300", "2020-01-01", "");
        village.grant("B", "HOUSE_PUB", "wife", "", "200", "month", "2020-01-01", "", "");
        assertThat(ofLi()).isEmpty();
        assertThat(Village.found(detector, village.ofUnit("U1")))
                .singleElement()
                .satisfies(f -> assertThat(f.otherKeys()).containsExactly("li", "wife"));
    }

    @Test
    void a_person_stands_for_the_unit_where_two_grants_have_no_unit_in_common() {
        village.person("lone");
        village.grant("A", "HOUSE_RENT", "lone", "", "300", "month", "2020-01-01", "", "");
        village.grant("B", "HOUSE_PUB", "lone", "", "200", "month", "2020-01-01", "", "");
        assertThat(Village.found(detector, village.ofPerson("lone"))).hasSize(1);
    }

    @Test
    void stays_silent_where_two_people_hold_what_only_one_may_not() {
        grant("A", "TEKUN", "li", "923", "2017-11-01", "");
        grant("B", "DIS_CARE", "wife", "160", "2019-08-01", "");
        assertThat(Village.ask(detector, village.ofPerson("li"))).isInstanceOf(Answer.NotMet.class);
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_one_programme_ends_on_the_day_the_other_begins() {
        grant("A", "DIBAO", "li", "400", "2018-05-01", "2020-10-01");
        grant("B", "TEKUN", "li", "923", "2020-10-01", "");
        assertThat(ofLi()).isEmpty();
    }

    @Test
    void at_the_limit_a_child_may_not_be_destitute_and_orphan_until_sixteen() {
        village.person("child", "2005-01-01", "").person("youth", "2004-12-31", "");
        grant("A", "TEKUN", "child", "923", "2020-01-01", "");
        grant("B", "ORPHAN", "child", "1500", "2020-01-01", "");
        grant("C", "TEKUN", "youth", "923", "2020-01-01", "");
        grant("D", "ORPHAN", "youth", "1500", "2020-01-01", "");
        assertThat(Village.found(detector, village.ofPerson("child"))).hasSize(1);
        assertThat(Village.found(detector, village.ofPerson("youth"))).isEmpty();
    }

    @Test
    void innocent_are_both_disability_subsidies_together() {
        grant("A", "DIS_LIVING", "li", "355", "2018-01-01", "");
        grant("B", "DIS_CARE", "li", "160", "2018-01-01", "");
        assertThat(Village.ask(detector, village.ofPerson("li"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void is_not_evaluated_where_the_catalogue_lacks_the_standards_to_compare() {
        grant("A", "DFCHILD", "li", "900", "2020-01-01", "");
        grant("B", "DIBAO", "li", "300", "2020-01-01", "");
        assertThat(Village.ask(detector, village.ofPerson("li")))
                .isInstanceOf(Answer.NotKnown.class);
    }

    @Test
    void explains_itself_with_both_grants_the_rule_and_the_smaller_amount_by_month() {
        grant("A", "TEKUN", "li", "923", "2017-11-01", "");
        grant("B", "DIS_LIVING", "li", "355", "2019-08-01", "");
        Finding<Incompatible> finding = ofLi().getFirst();
        assertThat(finding.grounds().monthly()).isEqualTo(Yuan.parse("355.00"));
        assertThat(finding.amount()).isEqualTo(Yuan.parse("6035.00"));
        assertThat(String.valueOf(finding.amountBasis())).contains("355.00", "17", "2019-08");
        assertThat(finding.evidence()).hasSize(2);
        assertThat(finding.evidence().getFirst()).isInstanceOf(Evidence.Path.class);
        assertThat(finding.evidence().getLast())
                .isInstanceOfSatisfying(
                        Evidence.Limit.class,
                        limit -> assertThat(limit.basis()).contains("国发〔2015〕52号"));
        assertThat(finding.grounds().sentence().zh()).contains("特困人员救助供养", "困难残疾人生活补贴");
        assertThat(finding.grounds().sentence().en()).contains("exclude each other", "?");
        assertThat(finding.otherKeys()).containsExactly("U1");
    }

    private void grant(String no, String code, String who, String yuan, String from, String to) {
        village.grant(no, code, who, "U1", yuan, "month", from, to, "");
    }

    private List<Finding<Incompatible>> ofLi() {
        return Village.found(detector, village.ofPerson("li"));
    }
}
