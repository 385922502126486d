package org.kinscope.analytics.detector.paidafterdeath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Purse;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class PaidAfterDeathDetectorTest {

    private final PaidAfterDeathDetector detector = new PaidAfterDeathDetector();
    private final Village village = new Village().person("chen", "1950-12-17", "2020-09-09");
    private final Purse purse = new Purse(village);

    @Test
    void finds_what_was_paid_in_the_months_after_the_month_of_death() {
        purse.paid("chen", "A", "DIS_CARE", "160", "2020-08-20", "2020-09-12");
        purse.paid("chen", "A", "DIS_CARE", "160", "2020-10-15", "2020-11-16", "2020-12-19");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.subject().key()).isEqualTo("chen");
                            assertThat(f.grounds().identifyingParts()).containsExactly("DIS_CARE");
                            assertThat(f.grounds().payments()).isEqualTo(4);
                            assertThat(f.grounds().laterMonths()).isEqualTo(3);
                            assertThat(f.amount()).isEqualTo(Yuan.parse("640.00"));
                        });
    }

    @Test
    void asks_once_for_each_programme_and_adds_the_money_of_each() {
        purse.paid("chen", "A", "DIS_CARE", "160", "2020-10-15");
        purse.paid("chen", null, null, "70", "2020-10-15", "2020-11-15");
        assertThat(found())
                .extracting(f -> f.grounds().programmeCode(), Finding::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", Yuan.parse("140.00")),
                        org.assertj.core.groups.Tuple.tuple("DIS_CARE", Yuan.parse("160.00")));
    }

    @Test
    void at_the_limit_the_month_of_death_is_silent_and_the_first_day_of_the_next_is_not() {
        purse.paid("chen", "A", "DIS_CARE", "160", "2020-09-30");
        assertThat(found()).isEmpty();
        purse.paid("chen", "A", "DIS_CARE", "160", "2020-10-01");
        assertThat(found()).extracting(Finding::amount).containsExactly(Yuan.parse("320.00"));
    }

    @Test
    void stays_silent_about_the_living_and_about_payments_of_days_to_come() {
        village.person("li");
        purse.paid("li", "B", "DIS_CARE", "160", "2020-12-15");
        purse.paid("chen", "A", "DIS_CARE", "160", "2020-09-01", "2021-01-15");
        assertThat(found()).isEmpty();
        assertThat(Village.ask(detector, village.ofPerson("li"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void innocent_are_money_that_came_back_and_arrears() {
        purse.paidAs("returned", "chen", "DIS_CARE", "160", "2020-10-15");
        purse.paidAs("recovered", "chen", "DIS_CARE", "160", "2020-11-15");
        purse.paidAs("arrears", "chen", "DIS_CARE", "160", "2020-12-15");
        assertThat(found()).isEmpty();
    }

    @Test
    void explains_itself_with_the_death_by_its_source_and_each_payment() {
        village.grant("A", "DIS_CARE", "chen", "", "160", "month", "2018-02-01", "", "");
        village.add(
                FactKind.STATEMENTS,
                "personId",
                "chen",
                "recordId",
                "chen",
                "attribute",
                "death-date",
                "value",
                "2020-09-09",
                "dataset",
                "deaths");
        purse.paid("chen", "A", "DIS_CARE", "160", "2020-10-15", "2020-11-16");
        Finding<PaidAfterDeath> finding = found().getFirst();
        assertThat(finding.evidence())
                .singleElement()
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path -> {
                            assertThat(path.steps())
                                    .extracting(Evidence.Step::toKey)
                                    .containsExactly("2020-09-09", "A", "A");
                            assertThat(path.steps())
                                    .allSatisfy(step -> assertThat(step.source()).isNotNull());
                        });
        assertThat(String.valueOf(finding.amountBasis())).contains("2020-10-15 … 2020-11-16", "2");
        assertThat(finding.grounds().sentence().zh()).contains("2020-09-09", "320.00", "？");
        assertThat(finding.grounds().sentence().en()).contains("2020-09-09", "320.00", "?");
    }

    private List<Finding<PaidAfterDeath>> found() {
        return Village.found(detector, village.ofPerson("chen"));
    }
}
