package org.kinscope.analytics.detector.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Places;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;

/** S is 710 yuan; the unit lives in room 101. */
class SplitDetectorTest {

    private static final String HOME = "room 101";

    private final SplitDetector detector = new SplitDetector();
    private final Village village = new Village();
    private final Places places =
            new Places(village)
                    .person("sun", "1960-01-01", HOME)
                    .unit("U1", "sun", "2019-01-01", HOME)
                    .delivered("incomes", true);

    SplitDetectorTest() {
        village.dibao("U1");
    }

    @Test
    void finds_a_grown_child_who_earns_more_than_the_standard_and_lives_there() {
        child("son", "1995-01-01", HOME);
        village.income("son", "710.01", "month");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts()).containsExactly("son");
                            assertThat(f.otherKeys()).containsExactly("son", "sun");
                        });
    }

    @Test
    void finds_a_wife_with_a_car_whose_only_address_is_a_registration_there() {
        places.person("wife", "1962-01-01", null);
        village.married("sun", "wife", "1990-01-01", "");
        village.vehicle("C1", "小型轿车", "80000").ownsVehicle("wife", "C1", "2015-01-01", "");
        places.lives("wife", "registrations", HOME, "1990-01-01", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void stays_silent_about_who_lives_in_another_flat_though_once_registered_there() {
        child("son", "1995-01-01", "room 102");
        village.income("son", "5000", "month");
        places.lives("son", "registrations", HOME, "1995-01-01", "");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_about_members_of_this_or_another_aided_unit_and_the_dead() {
        child("son", "1995-01-01", HOME);
        child("girl", "1996-01-01", HOME);
        village.income("son", "5000", "month").income("girl", "5000", "month");
        village.member("U1", "son", "2019-01-01", "");
        places.unit("U2", "girl", "2019-01-01", HOME);
        village.dibao("U2");
        village.person("late", "1990-01-01", "2020-12-31").parent("sun", "late");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_the_child_is_eighteen_today_and_earns_more_than_the_standard_exactly() {
        child("young", "2003-01-01", HOME);
        village.income("young", "5000", "month");
        child("son", "1995-01-01", HOME);
        village.income("son", "8520", "year");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
        child("grown", "2002-12-31", HOME);
        village.income("grown", "8520.01", "year");
        assertThat(found()).extracting(f -> f.grounds().personId()).containsExactly("grown");
    }

    @Test
    void innocent_is_the_family_of_a_single_person_guarantee_and_one_who_has_little() {
        child("son", "1995-01-01", HOME);
        village.income("son", "600", "month");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
        village.income("son", "5000", "month");
        assertThat(found()).hasSize(1);
        village.status("U1", "dibao-marginal", "2019-01-01", "", "single");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void an_unknown_income_or_address_is_not_evaluated_where_it_would_decide() {
        child("son", "1995-01-01", null);
        village.income("son", "5000", "month");
        assertMissing("the dwelling of a child");
        Village part = new Village();
        Places there =
                new Places(part)
                        .person("sun", "1960-01-01", HOME)
                        .unit("U1", "sun", "2019-01-01", HOME)
                        .person("son", "1995-01-01", HOME)
                        .delivered("incomes", false);
        part.dibao("U1").parent("sun", "son");
        assertThat(Village.ask(detector, there.village().ofUnit("U1")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        n -> assertThat(n.missing().toString()).contains("own income"));
    }

    private void assertMissing(String what) {
        assertThat(ask())
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        n -> assertThat(n.missing().toString()).contains(what));
    }

    @Test
    void explains_itself_by_kinship_dwelling_and_means() {
        child("son", "1995-01-01", HOME);
        village.income("son", "3000", "month");
        Finding<Split> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(s -> s.relation() + " " + s.toKey())
                                        .containsExactly(
                                                "MEMBER_OF U1",
                                                "PARENT_OF son",
                                                "LOCATED_AT " + HOME));
        assertThat(finding.evidence())
                .filteredOn(Evidence.Limit.class::isInstance)
                .extracting(
                        e -> ((Evidence.Limit) e).value() + " / " + ((Evidence.Limit) e).limit())
                .containsExactly("3000.00 / 710.00");
        assertThat(finding.grounds().sentence().zh()).contains("子女", "3000.00", "？");
        assertThat(finding.grounds().sentence().en()).contains("child", "710.00", "?");
    }

    private void child(String id, String born, @org.jspecify.annotations.Nullable String home) {
        places.person(id, born, home);
        village.parent("sun", id);
    }

    private Answer<Split> ask() {
        return Village.ask(detector, village.ofUnit("U1"));
    }

    private List<Finding<Split>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
