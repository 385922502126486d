package org.kinscope.analytics.detector.nominee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Places;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;

class NomineeDetectorTest {

    private static final String HOME = "room 101";

    private final NomineeDetector detector = new NomineeDetector();
    private final Village village = new Village();
    private final Places places =
            new Places(village)
                    .person("sun", "1960-01-01", HOME)
                    .unit("U1", "sun", "2019-01-01", HOME)
                    .person("son", "1985-01-01", "room 9");

    NomineeDetectorTest() {
        village.dibao("U1").parent("sun", "son");
    }

    @Test
    void finds_a_company_of_the_son_that_the_father_controls() {
        places.company("91A", "500000", "elsewhere", 2);
        places.role("son", "91A", "shareholder", "2015-01-01", "");
        places.role("sun", "91A", "controller", "2015-01-01", "");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts()).containsExactly("91A");
                            assertThat(f.grounds().atHome()).isFalse();
                            assertThat(f.otherKeys()).containsExactly("son", "sun");
                        });
    }

    @Test
    void finds_a_company_of_the_son_in_the_fathers_room() {
        places.company("91A", null, HOME, 1).role("son", "91A", "legal-rep", "", "");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().atHome()).isTrue());
    }

    @Test
    void stays_silent_about_another_flat_an_employee_and_what_is_the_members_own() {
        places.company("91A", "500000", "room 102", 1).role("son", "91A", "legal-rep", "", "");
        places.role("sun", "91A", "director", "2015-01-01", "");
        places.company("91B", "500000", HOME, 1).role("sun", "91B", "legal-rep", "", "");
        places.person("friend", "1960-01-01", null);
        places.company("91C", "500000", HOME, 1).role("friend", "91C", "legal-rep", "", "");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_where_a_role_or_the_company_has_ended() {
        places.company("91A", "500000", HOME, 1);
        places.role("son", "91A", "shareholder", "2015-01-01", "2020-12-31");
        places.company("91B", "500000", "elsewhere", 2);
        places.role("son", "91B", "shareholder", "2015-01-01", "");
        places.role("sun", "91B", "supervisor", "2015-01-01", "2020-12-31");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_a_company_of_sixty_four_people_is_expanded_and_the_cut_is_told() {
        places.company("91A", "500000", HOME, 65).role("son", "91A", "legal-rep", "", "");
        assertThat(ask())
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        n ->
                                assertThat(n.missing().toString())
                                        .contains("91A 关联 65 人", "links 65 people"));
        places.company("91B", "500000", HOME, 64).role("son", "91B", "legal-rep", "", "");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().uscc()).isEqualTo("91B");
                            assertThat(f.evidence().getLast())
                                    .isInstanceOfSatisfying(
                                            Evidence.Missing.class,
                                            m -> assertThat(m.what().en()).contains("91A"));
                        });
    }

    @Test
    void innocent_is_the_stall_of_a_son_who_is_aided_too() {
        places.company("92A", "500000", HOME, 1).role("son", "92A", "legal-rep", "", "");
        assertThat(found()).hasSize(1);
        village.unit("U2", "son", "2019-01-01").dibao("U2");
        assertThat(ask()).isInstanceOf(Answer.NotMet.class);
        places.company("91B", "1", HOME, 1).role("son", "91B", "legal-rep", "", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void explains_itself_by_kinship_both_roles_and_the_address() {
        places.company("91A", "500000", HOME, 2);
        places.role("son", "91A", "shareholder", "2015-01-01", "");
        places.role("sun", "91A", "supervisor", "2016-01-01", "");
        Finding<Nominee> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.strength()).isEqualTo(Finding.Strength.RECORDED);
        assertThat(finding.evidence())
                .filteredOn(Evidence.Path.class::isInstance)
                .extracting(
                        e ->
                                ((Evidence.Path) e)
                                        .steps().stream()
                                                .map(s -> s.relation() + " " + s.toKey())
                                                .toList())
                .containsExactly(
                        List.of("MEMBER_OF U1", "PARENT_OF son", "HAS_ROLE 91A"),
                        List.of("MEMBER_OF U1", "HAS_ROLE 91A"),
                        List.of("LOCATED_AT " + HOME));
        assertThat(finding.grounds().sentence().zh()).contains("子女", "股东", "监事", "？");
        assertThat(finding.grounds().sentence().en())
                .contains("child", "shareholder", "supervisor", "dwelling", "?");
    }

    private Answer<Nominee> ask() {
        return Village.ask(detector, village.ofUnit("U1"));
    }

    private List<Finding<Nominee>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
