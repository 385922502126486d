package org.kinscope.analytics.policy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;

class PolicyDiffTest {

    private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load();
    private static final RuleBook BOOK = RuleBook.of(CATALOGUE);

    @Test
    void the_rise_of_2017_is_told_for_each_county_with_yuan_and_percent() {
        List<Change> changes =
                PolicyDiff.between(BOOK, LocalDate.of(2017, 6, 30), BOOK, LocalDate.of(2017, 7, 1));
        assertThat(changes).hasSize(6).allSatisfy(c -> assertThat(c.what()).isEqualTo("standard"));
        assertThat(changes)
                .filteredOn(c -> c.area().equals("321202"))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.words().zh())
                                    .isEqualTo(
                                            "低保标准（321202）：由 590.00 yuan 改为 610.00 yuan（+20.00 元，3.4%）");
                            assertThat(c.words().en())
                                    .isEqualTo(
                                            "dibao standard in 321202: from 590.00 yuan to 610.00 yuan"
                                                    + " (+20.00, 3.4 %)");
                            assertThat(c.basis()).contains("泰政办发〔2017〕84号");
                        });
    }

    @Test
    void a_programme_that_begins_comes_with_its_conditions() {
        assertThat(
                        PolicyDiff.between(
                                BOOK, LocalDate.of(2019, 12, 31), BOOK, LocalDate.of(2020, 1, 1)))
                .extracting(Change::what)
                .contains("DFCHILD", "DFCHILD.parents-2019", "DFCHILD.amount", "standard");
    }

    @Test
    void the_national_ratio_test_begins_in_october_2024() {
        assertThat(
                        PolicyDiff.between(
                                BOOK, LocalDate.of(2024, 10, 23), BOOK, LocalDate.of(2024, 10, 24)))
                .anySatisfy(
                        c -> {
                            assertThat(c.what()).isEqualTo("profile.national");
                            assertThat(c.before()).contains("NONE");
                            assertThat(c.after()).contains("RATIO");
                        });
    }

    @Test
    void two_catalogues_of_one_day_differ_in_what_was_changed_and_in_nothing_else() {
        RuleBook other =
                RuleBook.of(
                        PolicyCatalogue.load(
                                name ->
                                        CATALOGUE
                                                .file(name)
                                                .replace(
                                                        "person.age >= 80\"",
                                                        "person.age >= 75\"")));
        LocalDate day = LocalDate.of(2020, 12, 31);
        assertThat(PolicyDiff.between(BOOK, day, other, day))
                .singleElement()
                .satisfies(c -> assertThat(c.what()).isEqualTo("ELDER_ALLOW.age"))
                .satisfies(c -> assertThat(c.after()).contains(">= 75"));
        assertThat(PolicyDiff.between(BOOK, day, BOOK, day)).isEmpty();
    }
}
