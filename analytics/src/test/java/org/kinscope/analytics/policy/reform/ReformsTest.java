package org.kinscope.analytics.policy.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.policy.PolicyFormatException;
import org.kinscope.analytics.policy.catalogue.Value;
import org.kinscope.analytics.policy.family.FamilyFile;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.money.Yuan;

class ReformsTest {

    private static final ReformFile FILE = new ReformFile(VillageCouples.BOOK);

    private static Reform reform(String fields) {
        return FILE.parse("r.yaml", "name: r\nzh: 改\nen: change\n" + fields);
    }

    private static Entitlements answer(Reform reform, String wage) {
        Question question =
                Question.of(
                        new FamilyFile(VillageCouples.BOOK)
                                .parse("family.yaml", VillageCouples.SUN.replace("940.00", wage)),
                        VillageCouples.DAY);
        Map<String, Long> values = new HashMap<>(VillageCouples.AMOUNTS);
        values.putAll(reform.values());
        return new Calculator(Reforms.of(VillageCouples.BOOK, reform))
                .answer(question.with(values));
    }

    private static @Nullable Yuan electricity(Reform reform, String wage) {
        return answer(reform, wage)
                .find("UTIL", null)
                .filter(Entitlement::isDue)
                .map(Entitlement::amount)
                .orElse(null);
    }

    @Test
    void a_lower_multiple_takes_the_second_tier_from_who_is_above_it() {
        // 2,300 of two people is 1.62 S.
        assertThat(answer(Reform.NONE, "1800").tier().assessed()).isEqualTo(Tier.TIER_2);
        assertThat(answer(reform("multiple: 150"), "1800").tier().assessed()).isEqualTo(Tier.NONE);
        assertThat(answer(reform("multiple: 150"), "1629.99").tier().assessed())
                .isEqualTo(Tier.TIER_2);
        assertThat(answer(reform("multiple: 150"), "1630").tier().assessed()).isEqualTo(Tier.NONE);
    }

    @Test
    void an_opened_gate_gives_to_the_next_tier_at_its_share() {
        Reform half = reform("open: [{programme: UTIL, to: [dibao-marginal], share: 50}]");
        assertThat(electricity(Reform.NONE, "920")).isNull();
        assertThat(electricity(half, "920")).isEqualTo(Yuan.parse("3.98"));
        assertThat(electricity(half, "919.99")).isEqualTo(Yuan.parse("7.95"));
        assertThat(electricity(half, "2340")).isNull();
        Reform all = reform("open: [{programme: UTIL, to: all}]");
        assertThat(electricity(all, "9000")).isEqualTo(Yuan.parse("7.95"));
    }

    @Test
    void a_taper_begins_whole_at_the_line_and_ends_at_its_width() {
        Reform taper = reform("taper: [{programme: UTIL, width: 50}]");
        assertThat(electricity(taper, "919.99")).isEqualTo(Yuan.parse("7.95"));
        assertThat(electricity(taper, "920")).isEqualTo(Yuan.parse("7.95"));
        // 1,775 is a quarter above 1,420, half of the width.
        assertThat(electricity(taper, "1275")).isEqualTo(Yuan.parse("3.98"));
        assertThat(electricity(taper, "1629")).isEqualTo(Yuan.parse("0.01"));
        assertThat(electricity(taper, "1630")).isNull();
    }

    @Test
    void job_cost_moves_the_line_of_dibao_for_who_has_a_wage() {
        // 30 % of 710 is 213 for each of two wages: 1,440 counts as 1,014.
        Entitlements answer = answer(reform("job_cost: 30"), "940");
        assertThat(answer.tier().assessed()).isEqualTo(Tier.TIER_1);
        assertThat(answer.find("DIBAO", null).orElseThrow().amount()).isEqualTo(Yuan.parse("406"));
        assertThat(answer(Reform.NONE, "940").tier().assessed()).isEqualTo(Tier.TIER_2);
    }

    @Test
    void an_amount_stands_in_place_of_the_catalogues() {
        Reform price = reform("amounts: [{value: kwh_price, is: 1.00}]");
        assertThat(electricity(price, "900")).isEqualTo(Yuan.parse("15"));
        Reform standard = reform("amounts: [{value: dibao_standard, is: 740.00}]");
        assertThat(answer(standard, "940").find("DIBAO", null).orElseThrow().amount())
                .isEqualTo(Yuan.parse("40"));
        assertThat(Reforms.of(VillageCouples.BOOK, price)).isSameAs(VillageCouples.BOOK);
    }

    @Test
    void a_changed_catalogue_is_whole_and_what_was_not_changed_is_as_it_was() {
        var changed =
                Reforms.of(
                        VillageCouples.BOOK,
                        reform(
                                """
                                multiple: 150
                                open: [{programme: JOB_AID, to: [dibao-marginal], share: 60}, {programme: PRICE, to: all}]
                                taper: [{programme: UTIL, width: 50}, {programme: DIBAO_TOPUP, width: 30}]
                                """));
        assertThat(changed.programmes())
                .extracting(p -> p.code())
                .isEqualTo(VillageCouples.BOOK.programmes().stream().map(p -> p.code()).toList());
        assertThat(changed.value("topup_low_percent").at(VillageCouples.DAY, "321281", true))
                .map(Value.Line::number)
                .contains(10L);
        assertThat(changed.catalogue().at(VillageCouples.DAY).marginalMultiplePercent())
                .isEqualTo(150);
        assertThat(changed.catalogue().at(VillageCouples.DAY).dibaoStandard("321281"))
                .contains(Yuan.parse("710"));
    }

    @Test
    void a_gate_that_is_taken_away_asks_for_no_status_on_any_day() {
        var open = Reforms.of(VillageCouples.BOOK, Reform.withoutGate("PRICE"));
        assertThat(open.findProgramme("PRICE").orElseThrow().gates())
                .hasSize(2)
                .allSatisfy(
                        g -> {
                            assertThat(g.rule()).isNull();
                            assertThat(g.statuses()).isEmpty();
                        });
    }

    @Test
    void what_the_catalogue_lacks_or_a_number_out_of_range_is_refused_with_the_right_form() {
        refused("open: [{programme: NONE, to: all}]", "a programme of the catalogue");
        refused("open: [{programme: DIS_CARE, to: all}]", "a programme that a status opens");
        refused("open: [{programme: UTIL, to: [rich]}]", "all, or some of");
        refused("open: [{programme: UTIL, to: none}]", "all, or a list of statuses");
        refused("multiple: 90", "from 100 to 1000");
        refused("grace_months: 13", "from 0 to 12");
        refused("amounts: [{value: gold, is: 1.00}]", "a value of the catalogue");
        refused("taxes: 3", "taxes");
        assertThatThrownBy(() -> FILE.parse("r.yaml", "name: R 1\nzh: 改\nen: change\n"))
                .hasMessageContaining("small letters");
    }

    private static void refused(String fields, String right) {
        assertThatThrownBy(() -> reform(fields))
                .isInstanceOf(PolicyFormatException.class)
                .hasMessageContaining(right);
    }
}
