package org.kinscope.analytics.detector.conflictattribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;

class ConflictAttributeDetectorTest {

    private final ConflictAttributeDetector detector = new ConflictAttributeDetector();
    private final Village village =
            new Village().person("wang").person("li").unit("U1", "wang", "2017-01-01");

    @Test
    void finds_a_birth_certificate_that_gives_another_day_than_the_register() {
        says("persons", "wang", "birth-date", "2010-04-08");
        says("births", "wang", "birth-date", "2009-04-07");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts())
                                    .containsExactly("birth-date", "births", "persons", "wang");
                            assertThat(f.subject().key()).isEqualTo("wang");
                            assertThat(f.otherKeys()).containsExactly("U1");
                            assertThat(f.amount()).isNull();
                        });
    }

    @Test
    void finds_two_days_of_death_and_a_woman_who_is_a_husband() {
        says("persons", "wang", "death-date", "2020-03-01");
        says("deaths", "wang", "death-date", "2020-03-02");
        says("persons", "wang", "sex", "F");
        saysOf("marriages", "sex", "M", "li", null, null);
        assertThat(found())
                .extracting(f -> f.grounds().attribute(), f -> f.otherKeys().getFirst())
                .containsExactlyInAnyOrder(tuple("death-date", "U1"), tuple("sex", "U1"));
    }

    @Test
    void finds_who_is_registered_as_the_spouse_of_whom_a_divorce_has_parted() {
        village.married("li", "wang", "2000-01-01", "2019-06-30");
        saysOf("registrations", "marital-state", "married", "li", day("2001-01-01"), null);
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts())
                                    .containsExactly(
                                            "marital-state",
                                            "marriages",
                                            "registrations",
                                            "wang",
                                            "li");
                            assertThat(f.otherKeys()).containsExactly("U1", "li");
                        });
    }

    @Test
    void finds_a_running_grant_for_a_unit_that_never_counted_its_receiver() {
        village.grant("A", "UTIL", "wang", "U9", "50", "month", "2019-01-01", "", "");
        village.grant("B", "UTIL", "wang", "U1", "50", "month", "2019-01-01", "", "");
        village.grant("C", "UTIL", "wang", "U8", "50", "month", "2018-01-01", "2019-01-01", "");
        assertThat(found())
                .extracting(f -> f.grounds().one().value().en(), f -> f.grounds().about())
                .containsExactly(tuple("U1", List.of("wang", "U9")));
    }

    @Test
    void stays_silent_where_sources_agree_or_one_of_them_says_nothing() {
        says("persons", "wang", "birth-date", "2010-04-08");
        says("births", "wang", "birth-date", "2010-04-08");
        says("deaths", "wang", "death-date", "2020-03-02");
        saysOf("marriages", "sex", "M", "li", null, null);
        says("persons", "wang", "name", "王建国");
        says("reports", "wang", "name", "王 建国");
        assertThat(Village.ask(detector, village.ofPerson("wang")))
                .isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_a_divorce_counts_from_its_day_and_a_marriage_up_to_it() {
        saysOf("registrations", "marital-state", "married", "li", null, null);
        assertThat(found()).isEmpty();
        village.married("li", "wang", "2000-01-01", "2021-01-01");
        assertThat(found()).isEmpty();
        Village other = new Village().person("wang").person("li").unit("U1", "wang", "2017-01-01");
        other.married("li", "wang", "2000-01-01", "2020-12-31");
        add(other, "registrations", "wang", "wang", "marital-state", "married", "li", null, null);
        assertThat(Village.found(detector, other.ofPerson("wang"))).hasSize(1);
        other.married("li", "wang", "2020-12-31", "");
        assertThat(Village.found(detector, other.ofPerson("wang"))).isEmpty();
    }

    @Test
    void dates_are_compared_under_one_number_and_two_records_of_one_register_are_one_source() {
        says("persons", "wang", "birth-date", "1954-12-06");
        add(village, "persons", "wang", "wang2", "birth-date", "1954-12-07", null, null, null);
        add(village, "births", "wang", "wang2", "birth-date", "1954-12-07", null, null, null);
        assertThat(found()).isEmpty();
        add(village, "deaths", "wang", "wang2", "death-date", "2020-01-01", null, null, null);
        add(village, "persons", "wang", "wang2", "death-date", "2020-01-02", null, null, null);
        assertThat(found()).extracting(f -> f.grounds().about()).containsExactly(List.of("wang2"));
    }

    @Test
    void innocent_are_names_that_only_hint_and_reports_of_a_later_day() {
        says("persons", "wang", "name", "王建国");
        for (String hint : List.of("王某", "王*国", "王先生", "王", "李xx")) {
            says("reports", "wang", "name", hint);
        }
        saysOf("reports", "name", "王见国", null, day("2021-01-01"), null);
        assertThat(found()).isEmpty();
        saysOf("reports", "name", "王见国", null, day("2020-12-31"), null);
        assertThat(found()).extracting(f -> f.grounds().attribute()).containsExactly("name");
    }

    @Test
    void explains_itself_with_both_rows_and_shows_no_given_name() {
        says("persons", "wang", "name", "欧阳建国");
        saysOf("reports", "name", "张伟", null, day("2020-05-05"), null);
        Finding<ConflictAttribute> finding = found().getFirst();
        assertThat(finding.grounds().sentence().zh()).contains("欧***", "张*", "姓名", "？");
        assertThat(finding.grounds().sentence().en()).contains("name", "report of hardship", "?");
        assertThat(finding.toString()).doesNotContain("建国", "张伟");
        assertThat(finding.evidence())
                .singleElement()
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path -> {
                            assertThat(path.steps())
                                    .extracting(Evidence.Step::relation)
                                    .containsExactly("Person", "Report");
                            assertThat(path.steps())
                                    .allSatisfy(step -> assertThat(step.source()).isNotNull());
                        });
    }

    private List<Finding<ConflictAttribute>> found() {
        return Village.found(detector, village.ofPerson("wang"));
    }

    private void says(String dataset, String person, String attribute, String value) {
        add(village, dataset, person, person, attribute, value, null, null, null);
    }

    private void saysOf(
            String dataset,
            String attribute,
            String value,
            @Nullable String other,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        add(village, dataset, "wang", "wang", attribute, value, other, from, to);
    }

    private static void add(
            Village village,
            String dataset,
            String person,
            String record,
            String attribute,
            String value,
            @Nullable String other,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        village.add(
                FactKind.STATEMENTS,
                "personId",
                person,
                "recordId",
                record,
                "attribute",
                attribute,
                "dataset",
                dataset,
                "value",
                value,
                "otherId",
                other,
                "from",
                from,
                "to",
                to);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
