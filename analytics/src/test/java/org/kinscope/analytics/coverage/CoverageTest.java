package org.kinscope.analytics.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.coverage.Knowledge.By;
import org.kinscope.analytics.coverage.Knowledge.Why;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.analytics.tier.TierRule;

class CoverageTest {

    private static final LocalDate DELIVERED = LocalDate.of(2020, 12, 31);

    private final Village village = new Village().person("wang").unit("U1", "wang", "2017-01-01");

    @Test
    void a_row_is_known_however_the_dataset_was_delivered() {
        delivered("vehicles", false);
        village.vehicle("苏M1", "小型轿车", "1000.00").ownsVehicle("wang", "苏M1", "2015-01-01", "");
        assertThat(knows("vehicles")).isEqualTo(new Knowledge.Yes());
    }

    @Test
    void nothing_in_a_dataset_delivered_whole_is_nothing() {
        delivered("vehicles", true);
        assertThat(knows("vehicles")).isEqualTo(new Knowledge.No(By.DELIVERED_WHOLE, DELIVERED));
    }

    @Test
    void nothing_in_a_dataset_delivered_in_part_or_never_is_not_known() {
        delivered("vehicles", false);
        assertThat(knows("vehicles")).isEqualTo(new Knowledge.NotKnown(Why.IN_PART));
        assertThat(knows("deposits")).isEqualTo(new Knowledge.NotKnown(Why.NEVER_DELIVERED));
    }

    @Test
    void an_answer_none_counts_up_to_its_last_day_and_the_latest_answer_alone() {
        delivered("vehicles", false);
        answer("R1", "2020-06-01", "none", "2020-12-31");
        assertThat(knows("vehicles"))
                .isEqualTo(new Knowledge.No(By.ANSWERED_NONE, LocalDate.of(2020, 6, 1)));
        assertThat(
                        Coverage.of(village.ofPerson("wang"))
                                .knows("wang", "vehicles", LocalDate.of(2021, 1, 1)))
                .isEqualTo(new Knowledge.NotKnown(Why.NOT_ANSWERED));
        answer("R2", "2020-09-01", "found", null);
        assertThat(knows("vehicles"))
                .isEqualTo(new Knowledge.NotKnown(Why.FOUND_AND_NOT_DELIVERED));
        answer("R3", "2020-10-01", "refused", null);
        assertThat(knows("vehicles")).isEqualTo(new Knowledge.NotKnown(Why.REFUSED));
    }

    @Test
    void a_request_without_an_answer_tells_nothing() {
        answer("R1", null, null, null);
        assertThat(knows("vehicles")).isEqualTo(new Knowledge.NotKnown(Why.NOT_ANSWERED));
    }

    @Test
    void of_a_dataset_that_says_nothing_of_a_person_alone_nothing_can_be_asked() {
        assertThatThrownBy(() -> knows("grants"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vehicles");
    }

    @Test
    void a_poor_unit_is_not_evaluated_while_property_is_told_in_part_and_again_when_answered() {
        village.income("wang", "300.00", "month");
        assertThat(tier()).isEqualTo(Tier.TIER_1);
        delivered("vehicles", false);
        assertThat(tier()).isEqualTo(Tier.NOT_EVALUATED);
        answer("R1", "2020-12-01", "none", null);
        assertThat(tier()).isEqualTo(Tier.TIER_1);
    }

    @Test
    void a_rich_unit_has_no_tier_whatever_of_its_property_is_told() {
        village.income("wang", "9000.00", "month");
        delivered("vehicles", false);
        assertThat(tier()).isEqualTo(Tier.NONE);
    }

    private Tier tier() {
        return TierRule.assess(village.ofUnit("U1"), "U1", Village.policy()).assessed();
    }

    private Knowledge knows(String dataset) {
        return Coverage.of(village.ofPerson("wang")).knows("wang", dataset, Village.DAY);
    }

    private void delivered(String dataset, boolean whole) {
        village.add(FactKind.DELIVERIES, "dataset", dataset, "lastOn", DELIVERED, "whole", whole);
    }

    private void answer(
            String no, @Nullable String on, @Nullable String result, @Nullable String validTo) {
        village.add(
                FactKind.ANSWERS,
                "personId",
                "wang",
                "requestNo",
                no,
                "dataset",
                "vehicles",
                "askedOn",
                LocalDate.of(2020, 5, 1),
                "answeredOn",
                on == null ? null : LocalDate.parse(on),
                "result",
                result,
                "validTo",
                validTo == null ? null : LocalDate.parse(validTo));
    }
}
