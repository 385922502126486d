package org.kinscope.analytics.detector.kinunits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Places;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class KinUnitsDetectorTest {

    private static final String HOME = "柳溪村3号";

    private final KinUnitsDetector detector = new KinUnitsDetector();
    private final Village village = new Village();
    private final Places places = new Places(village);

    KinUnitsDetectorTest() {
        places.person("wife", "1975-05-05", HOME).unit("U1", "wife", "2019-01-01", HOME);
        village.dibao("U1");
    }

    private List<Finding<KinUnits>> of(String unit) {
        return Village.found(detector, village.ofUnit(unit));
    }

    private void husband(String from, String to) {
        places.person("husband", "1973-05-05", HOME).unit("U2", "husband", "2019-06-01", HOME);
        village.dibao("U2").married("husband", "wife", from, to);
    }

    private void child(String born) {
        places.person("child", born, HOME).unit("U2", "child", "2019-06-01", HOME);
        village.dibao("U2").parent("wife", "child");
    }

    @Test
    void finds_husband_and_wife_in_two_units_of_one_dwelling_and_says_so_of_each() {
        husband("1999-01-01", "");
        assertThat(of("U1"))
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().otherUnitNo()).isEqualTo("U2"))
                .satisfies(f -> assertThat(f.grounds().months()).isEqualTo(19))
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.ZERO));
        assertThat(of("U2"))
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().otherUnitNo()).isEqualTo("U1"));
    }

    @Test
    void finds_a_mother_and_her_minor_child_from_both_sides() {
        child("2008-01-01");
        assertThat(of("U1"))
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().relation().en()).isEqualTo("child"));
        assertThat(of("U2"))
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().relation().en()).isEqualTo("parent"));
    }

    @Test
    void a_unit_with_a_running_grant_is_aided_without_a_status() {
        places.person("husband", "1973-05-05", HOME).unit("U2", "husband", "2019-06-01", HOME);
        village.married("husband", "wife", "1999-01-01", "");
        assertThat(of("U1")).isEmpty();
        village.grant("A", "UTIL", "husband", "U2", "8", "month", "2020-01-01", "", "");
        assertThat(of("U1")).hasSize(1);
    }

    @Test
    void stays_silent_where_they_live_apart_or_no_dwelling_is_known() {
        places.person("husband", "1973-05-05", HOME).unit("U2", "husband", "2019-06-01", "别处");
        village.dibao("U2").married("husband", "wife", "1999-01-01", "");
        assertThat(of("U1")).isEmpty();
        places.person("son", "2010-05-05", null).unit("U3", "son", "2019-06-01", null);
        village.dibao("U3").parent("wife", "son");
        assertThat(of("U1")).isEmpty();
        assertThat(of("U3")).isEmpty();
    }

    @Test
    void stays_silent_where_one_of_the_units_is_watched_only() {
        places.person("husband", "1973-05-05", HOME).unit("U2", "husband", "2019-06-01", HOME);
        village.status("U2", "monitored", "2019-06-01", "", "");
        village.married("husband", "wife", "1999-01-01", "");
        assertThat(of("U1")).isEmpty();
        assertThat(of("U2")).isEmpty();
    }

    @Test
    void stays_silent_on_siblings_and_on_who_is_counted_in_both_units() {
        places.person("sister", "1977-05-05", HOME).unit("U2", "sister", "2019-06-01", HOME);
        village.dibao("U2").siblings("granny", "wife", "sister");
        assertThat(of("U1")).isEmpty();
        places.person("child", "2010-01-01", HOME).unit("U3", "child", "2019-06-01", HOME);
        village.dibao("U3").parent("wife", "child").member("U1", "child", "2019-01-01", "");
        assertThat(of("U1")).isEmpty();
        assertThat(of("U3")).isEmpty();
    }

    @Test
    void at_the_limit_the_child_comes_of_age_on_the_day_or_a_day_later() {
        child("2002-12-31");
        assertThat(of("U1")).isEmpty();
        places.person("younger", "2003-01-01", HOME).unit("U3", "younger", "2019-06-01", HOME);
        village.dibao("U3").parent("wife", "younger");
        assertThat(of("U1"))
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().otherUnitNo()).isEqualTo("U3"));
    }

    @Test
    void at_the_limit_the_divorce_is_on_the_day_or_a_day_later() {
        husband("1999-01-01", "2020-12-31");
        assertThat(of("U1")).isEmpty();
        village.married("husband", "wife", "1999-01-01", "2021-01-01");
        assertThat(of("U1")).hasSize(1);
    }

    @Test
    void innocent_is_a_husband_who_died_and_whose_unit_was_left_open() {
        village.person("husband", "1973-05-05", "2020-12-31");
        places.unit("U2", "husband", "2019-06-01", HOME);
        village.dibao("U2").married("husband", "wife", "1999-01-01", "");
        assertThat(of("U1")).isEmpty();
        assertThat(of("U2")).isEmpty();
    }

    @Test
    void a_child_whose_age_nobody_knows_is_not_evaluated() {
        village.add(FactKind.PERSONS, "personId", "child", "dwellingKey", HOME);
        places.unit("U2", "child", "2019-06-01", HOME);
        village.dibao("U2").parent("wife", "child");
        assertThat(Village.ask(detector, village.ofUnit("U1")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        answer -> assertThat(answer.missing().toString()).contains("birth date"));
    }

    @Test
    void explains_itself_with_both_memberships_the_marriage_and_the_smaller_sum() {
        husband("1999-01-01", "");
        village.grant("A", "DIBAO", "wife", "U1", "300", "month", "2019-01-01", "", "");
        village.grant("B", "DIBAO", "husband", "U2", "200", "month", "2020-01-01", "", "");
        village.grant("C", "DISASTER", "husband", "U2", "9000", "once", "2020-03-01", "", "");
        Finding<KinUnits> finding = of("U1").getFirst();
        // Twelve months of 200 beside 300.
        assertThat(finding.amount()).isEqualTo(Yuan.parse("2400.00"));
        assertThat(String.valueOf(finding.amountBasis()))
                .contains("2019-06 … 2020-12", "2400.00", "上限");
        assertThat(finding.otherKeys()).containsExactly("U2", "husband", "wife");
        assertThat(finding.evidence())
                .singleElement()
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Step::relation)
                                        .containsExactly(
                                                "MEMBER_OF",
                                                "SPOUSE_OF",
                                                "MEMBER_OF",
                                                "StatusSpell",
                                                "LOCATED_AT",
                                                "StatusSpell",
                                                "LOCATED_AT"));
        assertThat(finding.grounds().sentence().zh()).contains("U2", "配偶", "19 个月", "？");
        assertThat(finding.grounds().sentence().en()).contains("U2", "spouse", "19 months", "?");
    }
}
