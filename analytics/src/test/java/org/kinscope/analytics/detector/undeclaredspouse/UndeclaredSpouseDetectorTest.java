package org.kinscope.analytics.detector.undeclaredspouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;

/** The unit's dibao began on 2019-01-01. */
class UndeclaredSpouseDetectorTest {

    private final UndeclaredSpouseDetector detector = new UndeclaredSpouseDetector();
    private final Village village =
            new Village().person("sun").person("wife").unit("U1", "sun", "2017-01-01").dibao("U1");

    @Test
    void finds_a_wife_who_is_in_no_unit() {
        village.married("sun", "wife", "1998-05-05", "");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts()).containsExactly("wife");
                            assertThat(f.otherKeys()).containsExactly("sun", "wife");
                        });
    }

    @Test
    void finds_a_wife_whose_own_unit_is_not_aided_and_one_who_left_this_unit() {
        village.married("sun", "wife", "1998-05-05", "");
        village.unit("U2", "wife", "2018-01-01");
        village.member("U1", "wife", "2017-01-01", "2020-12-31");
        assertThat(found()).hasSize(1);
    }

    @Test
    void stays_silent_where_the_wife_is_in_the_unit_or_in_another_aided_one() {
        village.married("sun", "wife", "1998-05-05", "").member("U1", "wife", "2020-12-31", "");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
        village.person("second").married("sun", "second", "1998-05-05", "");
        village.unit("U2", "second", "2018-01-01").dibao("U2");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_where_the_marriage_is_over_by_divorce_or_death() {
        village.married("sun", "wife", "1998-05-05", "2020-12-31");
        village.person("late", "1970-01-01", "2020-12-31").married("sun", "late", "1998-01-01", "");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_the_marriage_must_be_older_than_the_earliest_running_status() {
        village.married("sun", "wife", "2019-01-01", "");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
        village.person("other").married("other", "sun", "2018-12-31", "");
        assertThat(found()).extracting(f -> f.grounds().spouseId()).containsExactly("other");
        village.status("U1", "dibao-marginal", "2018-07-01", "", "");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void a_marriage_without_its_day_is_not_evaluated() {
        village.married("sun", "wife", "", "");
        assertThat(ask()).isInstanceOf(Answer.NotKnown.class);
    }

    @Test
    void innocent_is_a_single_person_guarantee() {
        village.married("sun", "wife", "1998-05-05", "");
        village.status("U1", "dibao-marginal", "2018-07-01", "", "single");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void explains_itself_by_marriage_status_and_the_row_that_is_missing() {
        village.married("sun", "wife", "1998-05-05", "");
        Finding<UndeclaredSpouse> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(s -> s.relation() + " " + s.toKey())
                                        .containsExactly("MEMBER_OF U1", "SPOUSE_OF wife"));
        assertThat(finding.evidence())
                .filteredOn(Evidence.Missing.class::isInstance)
                .extracting(e -> ((Evidence.Missing) e).dataset())
                .containsExactly("aid_units");
        assertThat(finding.evidence().getLast())
                .isInstanceOfSatisfying(
                        Evidence.Limit.class,
                        limit ->
                                assertThat(limit.value() + " < " + limit.limit())
                                        .isEqualTo("1998-05-05 < 2019-01-01"));
        assertThat(finding.grounds().sentence().zh()).contains("1998-05-05", "？");
        assertThat(finding.grounds().sentence().en()).contains("2019-01-01", "?");
    }

    private Answer<UndeclaredSpouse> ask() {
        return Village.ask(detector, village.ofUnit("U1"));
    }

    private List<Finding<UndeclaredSpouse>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
