package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AddressCommandTest {

    private static final String FLAT = "江苏省泰州市姜堰区张甸镇兴甸社区居委会梅园小区三幢二单元501";

    @Test
    void an_address_is_told_with_its_parts_its_changes_and_its_key() {
        Shell.Outcome outcome = Shell.plain("address", "explain", FLAT, "--lang", "en");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out().lines())
                .contains("village\t兴甸社区", "building\t3幢", "room\t501室")
                .endsWith("key of the dwelling: 泰州市姜堰区张甸镇兴甸社区梅园小区3幢2单元501室");
        assertThat(outcome.out()).contains("words for committees left out");
    }

    @Test
    void an_address_without_a_door_is_no_dwelling() {
        Shell.Outcome outcome = Shell.plain("address", "explain", "泰兴市虹桥镇唐港村3组", "--lang", "zh");
        assertThat(outcome.out()).contains("市\t泰州市（按区划表补）").contains("不是一个住处");
    }

    @Test
    void two_addresses_are_compared_part_by_part() {
        Shell.Outcome outcome =
                Shell.plain(
                        "address",
                        "explain",
                        FLAT,
                        FLAT.replace("二单元501", "2-502"),
                        "--lang",
                        "en");
        assertThat(outcome.out().lines())
                .contains("unit\t2单元\t2单元\tagree", "room\t501室\t502室\tdiffer")
                .endsWith("Two dwellings: 501室 ≠ 502室");
    }

    @Test
    void json_holds_decision_parts_and_steps() {
        JsonNode said =
                JsonMapper.builder()
                        .build()
                        .readTree(
                                Shell.plain("address", "explain", FLAT, "兴甸社区梅园小区3幢501室", "--json")
                                        .out());
        assertThat(said.path("decision").asString()).isEqualTo("not-known");
        assertThat(said.path("missing").valueStream().map(JsonNode::asString))
                .containsExactly("city", "county", "town", "unit");
        assertThat(said.path("left").path("parts").path("unit").asString()).isEqualTo("2单元");
        assertThat(said.path("left").path("steps").path(0).path("rule").asString())
                .isEqualTo("numbers");
        assertThat(said.path("right").path("key").asString()).isEqualTo("兴甸社区梅园小区3幢501室");
    }
}
