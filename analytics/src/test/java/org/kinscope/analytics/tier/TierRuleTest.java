package org.kinscope.analytics.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.FamilyTier;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.money.Yuan;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class TierRuleTest {

    private static final PolicyCatalogue POLICY = PolicyCatalogue.load();
    private static final Calculator CALCULATOR = new Calculator(RuleBook.of(POLICY));

    @TestFactory
    List<DynamicTest> each_limit_from_below_at_it_and_from_above() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(TierRuleTest.class.getResourceAsStream("scenarios.yaml"))) {
            Object all = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            for (Object one : (List<?>) Objects.requireNonNull(all)) {
                Map<?, ?> scenario = (Map<?, ?>) one;
                tests.add(
                        DynamicTest.dynamicTest(
                                String.valueOf(scenario.get("because")), () -> check(scenario)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(30);
        return tests;
    }

    private static void check(Map<?, ?> scenario) {
        LocalDate day = LocalDate.parse(String.valueOf(scenario.get("as_of")));
        Village village = village((Map<?, ?>) Objects.requireNonNull(scenario.get("given")));
        TierAssessment tier = TierRule.assess(village.ofUnit("U"), "U", POLICY.at(day));
        String found =
                switch (tier.assessed()) {
                    case TIER_1 -> "1";
                    case TIER_2 -> "2";
                    case NONE -> "none";
                    case NOT_EVALUATED -> "unknown";
                    case NOT_ASSESSED -> "empty";
                };
        assertThat(found).isEqualTo(scenario.get("expect"));
        assertThat(tier.missing().isEmpty()).isEqualTo(!found.equals("unknown"));
        // The calculator, asked about the same registers, is of the same mind.
        FamilyTier calculated =
                CALCULATOR
                        .answer(
                                Question.of(
                                        RegisteredFamily.of(village.ofUnit("U"), "U", day), day))
                        .tier();
        assertThat(calculated.assessed()).isEqualTo(tier.assessed());
        assertThat(calculated.withinProperty()).isEqualTo(tier.facts().property().withinLimits());
    }

    private static Village village(Map<?, ?> given) {
        Village village = new Village().person("m0").unit("U", "m0", "2015-01-01");
        int members = given.containsKey("members") ? (Integer) given.get("members") : 1;
        for (int i = 1; i < members; i++) {
            village.person("m" + i).member("U", "m" + i, "2015-01-01", "");
        }
        for (Map.Entry<?, ?> fact : given.entrySet()) {
            String value = String.valueOf(fact.getValue());
            String yuan = value.matches("[\\d.]+") ? plain(value) : value;
            switch (String.valueOf(fact.getKey())) {
                case "income" -> village.income("m0", yuan, "month", "2015-01-01");
                case "yearly" -> village.income("m0", yuan, "year", "2015-01-01");
                case "once" -> village.income("m0", yuan, "once", "2015-01-01");
                case "bills" -> village.bill("m0", text(given, "bills_on", "2020-06-01"), yuan);
                case "schooling" -> village.enrolled("m0", yuan);
                case "car" ->
                        village.vehicle(
                                        "C",
                                        text(given, "car_kind", "小型轿车"),
                                        value.equals("unknown") ? null : yuan)
                                .ownsVehicle("m0", "C", "2015-01-01", "");
                case "dwellings" -> {
                    for (int i = 0; i < Integer.parseInt(value); i++) {
                        village.home("H" + i, "住宅").ownsHome("m0", "H" + i, "2015-01-01", "");
                    }
                }
                case "deposits" -> village.balance("m0", "K", "2020-11-30", yuan);
                case "share" ->
                        village.shareholder("m0", text(given, "uscc", "91321202MA0000031W"), yuan);
                default ->
                        assertThat(String.valueOf(fact.getKey()))
                                .isIn("members", "bills_on", "car_kind", "uscc");
            }
        }
        return village;
    }

    /** YAML reads a number as binary; two places bring the text back. */
    private static String plain(String number) {
        return new java.math.BigDecimal(number)
                .setScale(2, java.math.RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static String text(Map<?, ?> given, String field, String otherwise) {
        Object value = given.get(field);
        return value == null ? otherwise : String.valueOf(value);
    }

    @Test
    void members_are_those_who_belong_and_live_on_the_day() {
        Village village = new Village().person("a").unit("U", "a", "2015-01-01");
        village.person("left").member("U", "left", "2015-01-01", "2020-12-31");
        village.person("late", "1940-01-01", "2020-12-31").member("U", "late", "2015-01-01", "");
        village.person("soon").member("U", "soon", "2021-01-01", "");
        village.person("here").member("U", "here", "2020-12-31", "2021-01-01");
        village.income("left", "9000", "month").income("late", "9000", "month");
        village.income("a", "1000", "month");
        TierAssessment tier = TierRule.assess(village.ofUnit("U"), "U", Village.policy());
        assertThat(tier.facts().members()).containsExactly("a", "here");
        assertThat(tier.facts().incomePerHead()).contains(Yuan.parse("500.00"));
        assertThat(tier.assessed()).isEqualTo(Tier.TIER_1);
    }

    @Test
    void
            the_recorded_tier_is_the_highest_protection_that_runs_and_does_not_move_the_assessed_one() {
        Village village = new Village().person("a").unit("U", "a", "2015-01-01");
        village.income("a", "3000", "month");
        village.status("U", "monitored", "2018-01-01", "", "");
        village.status("U", "expenditure-poor", "2018-01-01", "", "");
        village.status("U", "dibao", "2018-01-01", "2020-12-31", "");
        TierAssessment tier = TierRule.assess(village.ofUnit("U"), "U", Village.policy());
        assertThat(tier.recordedTier()).isEqualTo(2);
        assertThat(tier.assessed()).isEqualTo(Tier.NONE);
    }

    @Test
    void every_condition_is_told_with_value_limit_and_source() {
        Village village = new Village().person("a").unit("U", "a", "2015-01-01");
        village.income("a", "1000", "month").bill("a", "2020-03-03", "1200");
        TierAssessment tier = TierRule.assess(village.ofUnit("U"), "U", Village.policy());
        assertThat(tier.conditions())
                .extracting(c -> c.value() + " < " + c.limit() + " " + c.met())
                .containsExactly(
                        "1000.00 < 710.00 false",
                        "1000.00 < 1420.00 true",
                        "900.00 < 710.00 false",
                        "0 < 0 true");
        assertThat(tier.conditions()).allSatisfy(c -> assertThat(c.basis()).isNotBlank());
        assertThat(tier.conditions().getFirst().what().zh()).contains("低保标准");
    }

    @Test
    void a_unit_without_a_living_member_is_not_assessed_and_its_row_says_so() {
        Village village = new Village().person("late", "1940-01-01", "2019-01-01");
        village.unit("U", "late", "2015-01-01");
        TierAssessment tier = TierRule.assess(village.ofUnit("U"), "U", Village.policy());
        assertThat(tier.assessed()).isEqualTo(Tier.NOT_ASSESSED);
        assertThat(TierSheet.Row.of(tier).cells())
                .containsExactly("U", "none", "", "", "", "0", "", "no living member");
    }
}
