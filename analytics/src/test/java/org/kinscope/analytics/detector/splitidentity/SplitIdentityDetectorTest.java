package org.kinscope.analytics.detector.splitidentity;

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
import org.kinscope.graph.money.Yuan;

class SplitIdentityDetectorTest {

    private final SplitIdentityDetector detector = new SplitIdentityDetector();
    private final Village village = new Village().person("he").unit("U1", "he", "2018-05-01");

    @Test
    void finds_a_grant_under_each_of_two_numbers() {
        merged("he2");
        grant("he", "A", "DIBAO", "233", "2018-05-01", null);
        grant("he2", "B", "DIS_CARE", "160", "2019-02-01", null);
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.subject().key()).isEqualTo("he");
                            assertThat(f.otherKeys()).containsExactly("U1", "he2");
                            assertThat(f.grounds().identifyingParts()).containsExactly("he", "he2");
                            // 23 months from February 2019 to December 2020.
                            assertThat(f.amount()).isEqualTo(Yuan.parse("3680.00"));
                        });
    }

    @Test
    void finds_money_that_was_paid_under_the_other_number_without_a_decision() {
        merged("he2");
        grant("he", "A", "DIBAO", "233", "2018-05-01", null);
        paid("he2", "P1", "160", "2020-11-12");
        paid("he2", "P2", "160", "2020-12-15");
        assertThat(found()).extracting(Finding::amount).containsExactly(Yuan.parse("320.00"));
    }

    @Test
    void finds_a_question_for_each_later_record_and_names_the_same_pair_whichever_began_first() {
        merged("ha");
        merged("he2");
        grant("he2", "A", "DIBAO", "233", "2018-05-01", null);
        grant("he", "B", "DIS_CARE", "160", "2019-02-01", null);
        grant("ha", "C", "UTIL", "50", "2020-12-01", null);
        assertThat(found())
                .extracting(f -> f.grounds().identifyingParts(), Finding::otherKeys)
                .containsExactly(
                        tuple(List.of("he", "he2"), List.of("U1", "he2")),
                        tuple(List.of("ha", "he2"), List.of("U1", "ha", "he2")));
    }

    @Test
    void stays_silent_where_only_one_record_receives_or_there_is_only_one() {
        grant("he", "A", "DIBAO", "233", "2018-05-01", null);
        grant("he", "B", "DIS_CARE", "160", "2019-02-01", null);
        merged("he2");
        grant("he2", "C", "DIBAO", "100", "2018-01-01", day("2019-01-01"));
        assertThat(Village.ask(detector, village.ofPerson("he"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_a_grant_counts_up_to_its_last_day_and_a_payment_for_twelve_months() {
        merged("he2");
        grant("he", "A", "DIBAO", "233", "2018-05-01", null);
        grant("he2", "B", "DIS_CARE", "160", "2019-02-01", day("2020-12-31"));
        paid("he2", "P1", "160", "2019-12-31");
        assertThat(found()).isEmpty();
        paid("he2", "P2", "160", "2020-01-01");
        assertThat(found()).hasSize(1);
    }

    @Test
    void innocent_are_grants_that_begin_later_and_whoever_is_only_like_another() {
        merged("he2");
        grant("he", "A", "DIBAO", "233", "2018-05-01", null);
        grant("he2", "B", "DIBAO", "233", "2021-01-01", null);
        assertThat(found()).isEmpty();
    }

    @Test
    void explains_itself_with_both_records_the_clues_and_what_each_receives_since_when() {
        merged("he2");
        says("he", "name", "何红莲");
        says("he2", "name", "何红莲");
        says("he", "birth-date", "1953-01-16");
        says("he2", "birth-date", "1953-01-17");
        grant("he", "A", "DIBAO", "233", "2018-05-01", null);
        grant("he2", "B", "DIS_CARE", "160", "2019-02-01", null);
        Finding<SplitIdentity> finding = found().getFirst();
        assertThat(finding.grounds().sentence().zh())
                .contains("最低生活保障", "2018-05-01", "2019-02-01", "？");
        assertThat(finding.grounds().sentence().en()).contains("two ID numbers", "?");
        assertThat(finding.toString()).doesNotContain("何红莲");
        assertThat(finding.evidence())
                .satisfiesExactly(
                        path ->
                                assertThat(((Evidence.Path) path).steps())
                                        .extracting(Evidence.Step::relation, Evidence.Step::fromKey)
                                        .containsExactly(
                                                tuple("RESOLVES_TO", "he2"),
                                                tuple("Grant", "he"),
                                                tuple("Grant", "he2")),
                        likeness -> {
                            assertThat(((Evidence.Likeness) likeness).probability())
                                    .isEqualTo(0.97);
                            assertThat(((Evidence.Likeness) likeness).what().en())
                                    .contains("other birth date", "same name");
                        });
    }

    private List<Finding<SplitIdentity>> found() {
        return Village.found(detector, village.ofPerson("he"));
    }

    private void merged(String record) {
        village.add(
                FactKind.RECORDS,
                "personId",
                "he",
                "recordId",
                record,
                "probability",
                0.97,
                "decidedBy",
                "machine",
                "decidedOn",
                LocalDate.of(2020, 12, 1));
    }

    private void says(String record, String attribute, String value) {
        village.add(
                FactKind.STATEMENTS,
                "personId",
                "he",
                "recordId",
                record,
                "attribute",
                attribute,
                "dataset",
                "persons",
                "value",
                value);
    }

    private void grant(
            String record,
            String no,
            String programme,
            String yuan,
            String from,
            @Nullable LocalDate to) {
        receipt(record, "grant", no, programme, yuan, "month", day(from), to);
    }

    private void paid(String record, String no, String yuan, String on) {
        receipt(record, "payment", no, null, yuan, "once", day(on), day(on).plusDays(1));
    }

    private void receipt(
            String record,
            String kind,
            String no,
            @Nullable String programme,
            String yuan,
            String period,
            LocalDate from,
            @Nullable LocalDate to) {
        village.add(
                FactKind.RECEIPTS,
                "personId",
                "he",
                "recordId",
                record,
                "kind",
                kind,
                "no",
                no,
                "programmeCode",
                programme,
                "amountFen",
                Yuan.parse(yuan).fen(),
                "amountPeriod",
                period,
                "from",
                from,
                "to",
                to);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
