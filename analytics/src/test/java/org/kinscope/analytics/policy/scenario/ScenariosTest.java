package org.kinscope.analytics.policy.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.FamilyTier;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules;
import org.kinscope.analytics.policy.catalogue.RuleBook;

class ScenariosTest {

    private static final RuleBook BOOK = RuleBook.of(PolicyCatalogue.load());
    private static final Calculator CALCULATOR = new Calculator(BOOK);
    private static final List<Scenario> ALL = new Scenarios(BOOK).all();

    @TestFactory
    Stream<DynamicTest> each_scenario_comes_out_as_its_expert_expects() {
        return ALL.stream()
                .map(
                        s ->
                                DynamicTest.dynamicTest(
                                        s.file() + ":" + s.line() + " " + s.because(),
                                        () ->
                                                assertThat(Scenarios.run(CALCULATOR, s))
                                                        .as(s.file() + ":" + s.line())
                                                        .isEmpty()));
    }

    @Test
    void what_is_due_is_the_same_whether_or_not_the_reasons_are_told() {
        for (Scenario s : ALL) {
            assertThat(
                            CALCULATOR.unexplained(s.question()).due().stream()
                                    .map(ScenariosTest::amount)
                                    .toList())
                    .as(s.file() + ":" + s.line())
                    .isEqualTo(
                            CALCULATOR.answer(s.question()).due().stream()
                                    .map(ScenariosTest::amount)
                                    .toList());
        }
    }

    @Test
    void the_tier_is_the_same_whether_or_not_the_reasons_are_told() {
        for (Scenario s : ALL) {
            FamilyTier quick = CALCULATOR.unexplained(s.question()).tier();
            FamilyTier told = CALCULATOR.answer(s.question()).tier();
            assertThat(
                            new FamilyTier(
                                    told.assessed(),
                                    told.dibao(),
                                    told.marginal(),
                                    told.expenditurePoor(),
                                    told.singleLine(),
                                    told.size(),
                                    told.income(),
                                    told.expense(),
                                    told.withinProperty(),
                                    quick.conditions(),
                                    told.missing()))
                    .as(s.file() + ":" + s.line())
                    .isEqualTo(quick);
        }
    }

    private static List<Object> amount(Entitlement due) {
        return Arrays.asList(due.programme(), due.member(), due.amount(), due.yearly());
    }

    @Test
    void every_programme_has_scenarios_and_there_are_more_than_two_hundred() {
        assertThat(ALL).hasSizeGreaterThan(200);
        assertThat(ALL.stream().map(Scenario::programme).distinct())
                .containsExactlyElementsOf(
                        BOOK.programmes().stream().map(ProgrammeRules::code).toList());
    }

    @Test
    void a_scenario_that_expects_something_else_tells_the_difference() {
        Scenario s = ALL.getFirst();
        Scenario wrong =
                new Scenario(
                        s.programme(),
                        s.limit(),
                        s.at(),
                        s.question().with(java.util.Map.of("dibao_standard", 50_000L)),
                        s.member(),
                        s.expect(),
                        s.amount(),
                        s.excludedBy(),
                        s.because(),
                        s.article(),
                        s.file(),
                        s.line());
        assertThat(Scenarios.run(CALCULATOR, wrong))
                .hasValueSatisfying(
                        text ->
                                assertThat(text)
                                        .contains("outcome expected ELIGIBLE, found NOT_ELIGIBLE"));
    }
}
