package org.kinscope.analytics.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.analytics.policy.PolicyAt.Pair;
import org.kinscope.analytics.policy.PolicyAt.Programme;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

class PolicyCatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private final PolicyCatalogue catalogue = PolicyCatalogue.load();
    private final PolicyAt policy = catalogue.at(DAY);

    @Test
    void holds_twenty_eight_programmes_and_twenty_one_pairs_of_grants_and_two_of_what_is_due() {
        assertThat(catalogue.programmeCodes()).hasSize(28).doesNotHaveDuplicates();
        assertThat(policy.programmes()).hasSize(28);
        assertThat(policy.pairs().stream().filter(p -> !p.fires().equals("due"))).hasSize(21);
        assertThat(policy.pairs().stream().filter(p -> p.fires().equals("due")))
                .extracting(PolicyAt.Pair::b)
                .containsExactly("DIBAO_TOPUP", "DIBAO_TOPUP");
    }

    @Test
    void a_programme_tells_what_a_rule_needs_and_its_source() {
        Programme dibao = policy.findProgramme("DIBAO").orElseThrow();
        assertThat(dibao.nameZh()).isEqualTo("最低生活保障");
        assertThat(dibao.departmentCode()).isEqualTo("civil-affairs");
        assertThat(dibao.stopsWithStatus()).isTrue();
        assertThat(dibao.repeatWindowDays()).isEqualTo(365);
        assertThat(dibao.gatedBy()).containsExactly("dibao");
        assertThat(dibao.source()).contains("国务院令649号", "art. 9");
        assertThat(policy.findProgramme("MED_AID").orElseThrow().repeatWindowDays()).isNull();
        assertThat(policy.findProgramme("NOTHING")).isEmpty();
    }

    @Test
    void a_programme_is_there_from_the_day_of_its_rule() {
        assertThat(catalogue.at(LocalDate.of(2019, 12, 31)).findProgramme("DFCHILD")).isEmpty();
        assertThat(catalogue.at(LocalDate.of(2020, 1, 1)).findProgramme("DFCHILD")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 321202001001, 710.00",
        "2020-01-01, 321281003001, 710.00",
        "2021-01-31, '', 710.00",
        "2017-06-30, 321202001001, 590.00",
        "2017-07-01, 321202001001, 610.00",
        "2017-06-30, 321283001001, 470.00",
        "2017-12-31, 321281001001, 520.00",
        "2018-01-01, 321202001001, ",
        "2019-12-31, 321202001001, ",
        "2016-12-31, 321202001001, ",
        "2020-12-31, 110101001001, ",
    })
    void the_standard_depends_on_day_and_county(LocalDate day, String division, String yuan) {
        assertThat(catalogue.at(day).dibaoStandard(division.isEmpty() ? null : division))
                .isEqualTo(java.util.Optional.ofNullable(yuan).map(Yuan::parse));
    }

    @Test
    void the_reading_of_the_city_takes_twice_the_standard() {
        assertThat(policy.marginalMultiplePercent()).isEqualTo(200);
        assertThat(policy.marginalMultipleBasis()).contains("陈明冠");
    }

    @Test
    void property_limits_exempt_five_kinds_of_vehicles() {
        assertThat(policy.propertyLimits().exemptVehicleKinds())
                .containsExactlyInAnyOrder("残疾人机动轮椅车", "农用三轮汽车", "拖拉机", "普通二轮摩托车", "电动自行车");
        assertThat(policy.propertyLimits().vehicleValueLimit()).isEqualTo(Yuan.parse("5000"));
        assertThat(policy.propertyLimits().dwellings()).isEqualTo(2);
        assertThat(policy.propertyLimits().depositMonths()).isEqualTo(24);
        assertThat(policy.propertyLimits().selfEmployedPrefix()).isEqualTo("92");
    }

    @Test
    void statuses_have_tiers_and_some_no_means_test() {
        assertThat(policy.tierOf("dibao")).isEqualTo(1);
        assertThat(policy.tierOf("expenditure-poor")).isEqualTo(2);
        assertThat(policy.tierOf("monitored")).isEqualTo(3);
        assertThat(policy.statusesWithoutMeansTest())
                .containsExactlyInAnyOrder("orphan", "unsupported-child");
        assertThat(policy.silentModes()).containsExactlyInAnyOrder("single", "grace");
        assertThatThrownBy(() -> policy.tierOf("rich"))
                .hasMessageContaining("rich")
                .hasMessageContaining("dibao-marginal");
    }

    @Test
    void names_are_told_in_both_languages_and_an_unknown_code_is_its_own_name() {
        assertThat(policy.nameOfStatus("tekun")).isEqualTo(new Words("特困", "destitute person"));
        assertThat(policy.nameOfDepartment("justice")).isEqualTo(new Words("司法", "Justice"));
        assertThat(policy.nameOfProgramme("UTIL").zh()).isEqualTo("水电气暖优惠");
        assertThat(policy.nameOfProgramme("X")).isEqualTo(new Words("X", "X"));
        assertThat(catalogue.findProgrammeName("X")).isEmpty();
        assertThat(catalogue.findStatusName("dibao")).isPresent();
        assertThat(catalogue.findDepartmentName("housing")).isPresent();
    }

    @Test
    void pairs_keep_mode_scope_and_age() {
        Pair orphan =
                policy.pairs().stream()
                        .filter(p -> p.b().equals("ORPHAN"))
                        .findFirst()
                        .orElseThrow();
        assertThat(orphan.mode()).isEqualTo("orphan_wins");
        assertThat(orphan.underAge()).isEqualTo(16);
        assertThat(policy.pairs().stream().filter(p -> p.fires().equals("yes") && p.unitScope()))
                .singleElement()
                .satisfies(p -> assertThat(p.a() + p.b()).isEqualTo("HOUSE_RENTHOUSE_PUB"));
    }

    @Test
    void cypher_gets_plain_values_in_fen() {
        Map<String, Object> parameters = policy.asCypherParameters();
        assertThat(parameters.get("standards")).isEqualTo(Map.of("3212", 71_000L, "city", 71_000L));
        assertThat(parameters.get("marginalPercent")).isEqualTo(200L);
        assertThat(parameters.get("support"))
                .isEqualTo(Map.of("linePercent", 200L, "sharePercent", 50L));
        assertPlain(parameters);
    }

    private static void assertPlain(Object value) {
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(PolicyCatalogueTest::assertPlain);
            case List<?> list -> list.forEach(PolicyCatalogueTest::assertPlain);
            default -> assertThat(value).isInstanceOfAny(String.class, Long.class, Boolean.class);
        }
    }

    @Test
    void a_day_before_the_catalogue_is_an_error() {
        assertThatThrownBy(() -> catalogue.at(LocalDate.of(2014, 4, 30)))
                .hasMessageContaining("2014-04-30")
                .hasMessageContaining("2014-05-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dibao/programme.yaml | department: civil-affairs | department: aliens | department | aliens",
                "dibao/programme.yaml | need: basic_living | need: basic_living%nwants: more | wants | more",
                "dibao/programme.yaml | {value: 365, from: 2014-05-01 | {value: 365, from: 2014-13-01 | repeat_window_days[0].from | 2014-13-01",
                "dibao/programme.yaml | {value: true, | {value: perhaps, | stops_with_status[0].value | perhaps",
                "dibao/programme.yaml | statuses: [dibao] | statuses: [rich] | gate[0].statuses | rich",
                "standards.yaml | yuan: 710.00 | yuan: 710.005 | standards[13].yuan | 710.005",
                "standards.yaml | yuan: 710.00 | yuan: about 700 | standards[13].yuan | about 700",
                "standards.yaml | to: 2018-01-01 | to: 2017-07-01 | standards[6].to | 2017-07-01",
                "statuses.yaml | tier: 3 | tier: 4 | statuses[6].tier | 4",
                "pairs.yaml | mode: orphan_wins | mode: whoever | pairs[1].mode | whoever",
            })
    void a_wrong_value_is_an_error_that_names_file_line_field_and_value(
            String file, String right, String wrong, String field, String value) {
        assertThatThrownBy(() -> withChange(file, right, wrong.formatted()))
                .isInstanceOf(PolicyFormatException.class)
                .hasMessageContaining(file)
                .hasMessageMatching("(?s).* line \\d+, .*")
                .hasMessageContaining("'" + field + "'")
                .hasMessageContaining("'" + value + "'")
                .hasMessageContaining("right is");
    }

    @Test
    void a_value_without_a_source_is_an_error() {
        assertThatThrownBy(
                        () ->
                                withChange(
                                        "standards.yaml",
                                        "source: \"陈明冠 2021\", article: \"standard of 2020\"",
                                        "article: \"x\""))
                .isInstanceOf(PolicyFormatException.class)
                .hasMessageContaining("standards[13].source");
        assertThatThrownBy(
                        () ->
                                withChange(
                                        "property-limits.yaml",
                                        "dwellings: {usages",
                                        "homes: {usages"))
                .hasMessageContaining("property_limits[0].homes");
        assertThatThrownBy(() -> withChange("pairs.yaml", "pairs:", "pairs: ["))
                .hasMessageContaining("pairs.yaml");
    }

    private static void withChange(String file, String right, String wrong) {
        PolicyCatalogue.load(
                name -> {
                    String text = PolicyCatalogue.resource(name);
                    if (!name.equals(file)) {
                        return text;
                    }
                    assertThat(text).contains(right);
                    return text.replaceFirst(
                            java.util.regex.Pattern.quote(right),
                            java.util.regex.Matcher.quoteReplacement(wrong));
                });
    }
}
