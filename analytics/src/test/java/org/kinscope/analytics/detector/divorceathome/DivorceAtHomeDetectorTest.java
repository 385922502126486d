package org.kinscope.analytics.detector.divorceathome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Places;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;

/** The unit's dibao began on 2019-01-01: a divorce counts from 2016-01-01 on. */
class DivorceAtHomeDetectorTest {

    private static final String HOME = "room 101";

    private final DivorceAtHomeDetector detector = new DivorceAtHomeDetector();
    private final Village village = new Village();
    private final Places places =
            new Places(village)
                    .person("sun", "1970-01-01", HOME)
                    .unit("U1", "sun", "2019-01-01", HOME)
                    .delivered("incomes", true);

    DivorceAtHomeDetectorTest() {
        village.dibao("U1");
    }

    @Test
    void finds_a_former_husband_with_a_wage_who_lives_there_by_both_registers() {
        former("man", HOME, "2018-05-05");
        places.lives("man", "registrations", HOME, "1995-01-01", "");
        village.income("man", "4500", "month");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts()).containsExactly("man");
                            assertThat(f.grounds().sources()).isEqualTo(2);
                            assertThat(f.otherKeys()).containsExactly("man", "sun");
                        });
    }

    @Test
    void finds_one_with_a_car_who_gave_the_address_as_a_member_of_another_unit() {
        former("man", HOME, "2018-05-05");
        places.lives("man", "aid_units", HOME, "2019-05-01", "");
        village.vehicle("C1", "小型轿车", "80000").ownsVehicle("man", "C1", "2015-01-01", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void stays_silent_where_one_source_alone_says_so_or_the_registration_has_ended() {
        former("man", HOME, "2018-05-05");
        places.lives("man", "registrations", "room 9", "2018-06-01", "");
        places.lives("man", "registrations", HOME, "1995-01-01", "2018-06-01");
        village.income("man", "4500", "month");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_about_those_who_married_again_and_those_in_the_unit() {
        former("man", HOME, "2018-05-05");
        places.lives("man", "registrations", HOME, "1995-01-01", "");
        village.income("man", "4500", "month").married("man", "sun", "2019-05-01", "");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
        former("two", HOME, "2018-05-05");
        places.lives("two", "registrations", HOME, "1995-01-01", "");
        village.income("two", "4500", "month").member("U1", "two", "2019-01-01", "");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_a_divorce_counts_from_the_first_day_of_the_window_to_that_of_the_status() {
        for (String on : List.of("2015-12-31", "2016-01-01", "2019-01-01", "2019-01-02")) {
            former("on " + on, HOME, on);
            places.lives("on " + on, "registrations", HOME, "1995-01-01", "");
            village.income("on " + on, "710.01", "month");
        }
        former("poor", HOME, "2018-05-05");
        places.lives("poor", "registrations", HOME, "1995-01-01", "");
        village.income("poor", "710", "month");
        assertThat(found())
                .extracting(f -> f.grounds().formerSpouseId())
                .containsExactlyInAnyOrder("on 2016-01-01", "on 2019-01-01");
    }

    @Test
    void innocent_is_a_former_spouse_who_has_nothing() {
        former("man", HOME, "2018-05-05");
        places.lives("man", "registrations", HOME, "1995-01-01", "");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void a_register_without_an_address_is_not_evaluated_where_it_would_decide() {
        former("man", null, "2018-05-05");
        places.lives("man", "registrations", HOME, "1995-01-01", "");
        village.income("man", "4500", "month");
        assertThat(ask())
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        n -> assertThat(n.missing().toString()).contains("原配偶的住址"));
    }

    @Test
    void explains_itself_by_divorce_both_sources_and_means() {
        former("man", HOME, "2018-05-05");
        places.lives("man", "registrations", HOME, "1995-01-01", "");
        village.income("man", "54000", "year");
        Finding<DivorceAtHome> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(s -> s.relation() + " " + s.toKey())
                                        .containsExactly(
                                                "MEMBER_OF U1",
                                                "SPOUSE_OF man",
                                                "LOCATED_AT " + HOME,
                                                "REGISTERED_IN " + HOME));
        assertThat(finding.evidence())
                .filteredOn(Evidence.Limit.class::isInstance)
                .extracting(
                        e -> ((Evidence.Limit) e).value() + " / " + ((Evidence.Limit) e).limit())
                .containsExactly("4500.00 / 710.00", "2018-05-05 / 2016-01-01", "2 / 2");
        assertThat(finding.grounds().sentence().zh()).contains("2018-05-05", "4500.00", "？");
        assertThat(finding.grounds().sentence().en()).contains("2019-01-01", "by 2 sources", "?");
    }

    private void former(
            String id, @org.jspecify.annotations.Nullable String home, String divorced) {
        places.person(id, "1968-01-01", home);
        village.married(id, "sun", "1995-01-01", divorced);
    }

    private Answer<DivorceAtHome> ask() {
        return Village.ask(detector, village.ofUnit("U1"));
    }

    private List<Finding<DivorceAtHome>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
