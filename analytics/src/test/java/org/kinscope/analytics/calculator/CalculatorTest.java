package org.kinscope.analytics.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.family.FamilyFile;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.money.Yuan;

class CalculatorTest {

    private static final RuleBook BOOK = RuleBook.of(PolicyCatalogue.load());
    private static final Calculator CALCULATOR = new Calculator(BOOK);
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 1, 1);

    private static Question ask(String yaml, LocalDate day) {
        return Question.of(new FamilyFile(BOOK).parse("family.yaml", yaml), day);
    }

    /** Three people with an income and an expense of a month. */
    private static String three(String income, String yearlyExpense) {
        return """
               division: "321202001001"
               holdings: none
               members:
                 - {id: a, relation: self, age: 45, medical_self_paid: %s, incomes: [{kind: wage, amount: %s, per: month}]}
                 - {id: b, relation: spouse, age: 44, incomes: none}
                 - {id: c, relation: parent, age: 70, incomes: none}
               """
                .formatted(yearlyExpense, income);
    }

    private static FamilyTier tier(String income, String yearlyExpense, String profile) {
        return CALCULATOR
                .answer(
                        ask(three(income, yearlyExpense), IN_2025)
                                .by(profile)
                                .with(Map.of("rigid_ratio", 60L, "pcdi", 5_000_000L)))
                .tier();
    }

    @Test
    void subtraction_and_ratio_are_different_sets_as_the_golden_cases_say() {
        // n = 3, B = 710: Y = 6000, R = 3960 a month: 680 is left; the ratio is 0.66.
        assertThat(tier("6000.00", "47520.00", "essay-2020").assessed()).isEqualTo(Tier.TIER_2);
        assertThat(tier("6000.00", "47520.00", "essay-2020").expenditurePoor()).isTrue();
        assertThat(tier("6000.00", "47520.00", "national").expenditurePoor()).isTrue();
        // Y = 9000, R = 5400: 1200 is left; the ratio is 0.60, which is not above it.
        assertThat(tier("9000.00", "64800.00", "essay-2020").expenditurePoor()).isFalse();
        assertThat(tier("9000.00", "64800.00", "national").expenditurePoor()).isFalse();
        assertThat(tier("9000.00", "64800.01", "national").expenditurePoor()).isTrue();
        assertThat(tier("9000.00", "64800.01", "essay-2020").assessed()).isEqualTo(Tier.NONE);
    }

    @Test
    void the_boundary_of_dibao_marginal_is_1065_by_the_nation_and_1420_by_the_essay() {
        assertThat(tier("3194.99", "0.00", "national").marginal()).isTrue();
        assertThat(tier("3195.00", "0.00", "national").marginal()).isFalse();
        assertThat(tier("4259.99", "0.00", "essay-2020").marginal()).isTrue();
        assertThat(tier("4260.00", "0.00", "essay-2020").marginal()).isFalse();
    }

    @Test
    void the_profile_follows_area_and_day_and_an_unknown_one_is_an_error() {
        Question taizhou = ask(three("900.00", "0.00"), DAY);
        assertThat(CALCULATOR.answer(taizhou).profile()).isEqualTo("essay-2020");
        Question elsewhere =
                ask(three("900.00", "0.00").replace("321202001001", "110101001001"), DAY);
        assertThat(CALCULATOR.answer(elsewhere).profile()).isEqualTo("national");
        assertThat(CALCULATOR.answer(elsewhere).tier().assessed()).isEqualTo(Tier.NOT_EVALUATED);
        assertThatThrownBy(() -> CALCULATOR.answer(taizhou.by("mine")))
                .hasMessageContaining("mine")
                .hasMessageContaining("national");
    }

    @Test
    void an_amount_is_told_step_by_step_with_its_numbers_and_their_source() {
        Entitlement dibao =
                CALCULATOR
                        .answer(ask(three("900.00", "0.00"), DAY))
                        .find("DIBAO", null)
                        .orElseThrow();
        assertThat(dibao.steps())
                .extracting(s -> s.name() + " " + s.value())
                .containsExactly("need 213000", "have 90000", "due 123000");
        assertThat(dibao.amount()).isEqualTo(Yuan.parse("1230"));
        assertThat(dibao.yearly()).isEqualTo(Yuan.parse("14760"));
        assertThat(dibao.steps().getFirst().used())
                .anySatisfy(u -> assertThat(u.basis()).contains("陈明冠"));
        assertThat(dibao.conditions())
                .extracting(c -> c.id() + " " + c.verdict())
                .startsWith("tier.income-standard MET", "tier.income-multiple MET")
                .endsWith("tier MET");
    }

    @Test
    void steps_tell_money_in_yuan_and_percent_as_percent() {
        Question question = ask(three("900.00", "0.00"), DAY);
        Entitlements answer =
                CALCULATOR.answer(new Question(question.family(), DAY, null, true, Map.of()));
        assertThat(answer.find("DIBAO", null).orElseThrow().steps())
                .extracting(s -> s.name() + " " + s.told())
                .containsExactly("need 2130.00", "have 900.00", "due 1230.00");
        assertThat(answer.find("DIBAO_TOPUP", "c").orElseThrow().steps())
                .extracting(s -> s.name() + " " + s.told())
                .containsExactly("rate 20", "due 142.00");
    }

    @Test
    void a_value_of_another_place_stands_in_only_when_asked_for_and_is_marked() {
        Question question = ask(three("900.00", "0.00"), DAY);
        Entitlement own = CALCULATOR.answer(question).find("DIBAO_TOPUP", "c").orElseThrow();
        assertThat(own.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(own.amount()).isNull();
        assertThat(own.missing()).anySatisfy(w -> assertThat(w.en()).contains("top-up"));
        assertThat(own.isIllustrative()).isFalse();
        Entitlement other =
                CALCULATOR
                        .answer(new Question(question.family(), DAY, null, true, Map.of()))
                        .find("DIBAO_TOPUP", "c")
                        .orElseThrow();
        assertThat(other.amount()).isEqualTo(Yuan.parse("142"));
        assertThat(other.isIllustrative()).isTrue();
    }

    @Test
    void who_does_not_count_is_told_with_the_rule_that_leaves_the_person_out() {
        Entitlements answer =
                CALCULATOR.answer(
                        ask(
                                        """
                                        members:
                                          - {id: a, relation: self, age: 45, incomes: none}
                                          - {id: b, relation: spouse, age: 44, custody: prison, incomes: none}
                                        """,
                                        DAY)
                                .by("national"));
        assertThat(answer.members()).extracting(Membership::counts).containsExactly(true, false);
        ConditionAnswer because = answer.members().get(1).because();
        assertThat(because).isNotNull();
        assertThat(java.util.Objects.requireNonNull(because).basis()).contains("57号", "art. 7");
        assertThat(answer.tier().size()).isEqualTo(1);
        assertThat(answer.tier().assessed()).isEqualTo(Tier.NOT_EVALUATED);
        assertThat(answer.tier().missing()).anySatisfy(w -> assertThat(w.zh()).contains("财产"));
    }

    @Test
    void below_the_watch_line_of_8160_a_family_is_to_be_watched_and_the_line_is_not_12_standards() {
        assertThat(CALCULATOR.answer(ask(three("2039.99", "0.00"), DAY)).notes())
                .anySatisfy(n -> assertThat(n.en()).contains("8160.00"));
        assertThat(CALCULATOR.answer(ask(three("2040.00", "0.00"), DAY)).notes())
                .noneSatisfy(n -> assertThat(n.en()).contains("8160.00"));
    }

    @Test
    void the_totals_of_a_year_leave_out_what_is_not_known_and_count_it() {
        Entitlements answer = CALCULATOR.answer(ask(three("900.00", "0.00"), DAY));
        assertThat(answer.yearly()).isEqualTo(Yuan.parse("14760"));
        assertThat(answer.amountsNotKnown()).isPositive();
        assertThat(answer.due()).extracting(Entitlement::programme).contains("DIBAO", "LEGALAID");
    }
}
