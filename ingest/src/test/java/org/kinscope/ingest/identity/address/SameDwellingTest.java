package org.kinscope.ingest.identity.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.ingest.identity.address.PartCompared.Agreement;
import org.kinscope.ingest.identity.address.SameDwelling.Different;
import org.kinscope.ingest.identity.address.SameDwelling.NotKnown;
import org.kinscope.ingest.identity.address.SameDwelling.Same;

class SameDwellingTest {

    private static final String FLAT = "江苏省泰州市姜堰区张甸镇兴甸社区居委会梅园小区3幢2单元501室";

    @Test
    void two_spellings_of_a_flat_are_one_dwelling() {
        SameDwelling decision = SameDwelling.compare(FLAT, "姜堰区张甸镇兴甸社区梅园小区3#2-501");
        assertThat(decision).isInstanceOf(Same.class);
        assertThat(decision.sentence().zh()).isEqualTo("是同一住处：泰州市姜堰区张甸镇兴甸社区梅园小区3幢2单元501室");
        assertThat(decision.parts()).allMatch(part -> part.agreement() == Agreement.AGREES);
    }

    @Test
    void another_room_is_another_dwelling_and_the_sentence_says_by_what() {
        SameDwelling decision = SameDwelling.compare(FLAT, FLAT.replace("501", "502"));
        assertThat(decision).isInstanceOf(Different.class);
        assertThat(decision.sentence().en()).isEqualTo("Two dwellings: 501室 ≠ 502室");
        assertThat(decision.sentence().zh()).isEqualTo("不是同一住处：501室 ≠ 502室");
        assertThat(agreements(decision)).contains(entry(AddressPart.ROOM, Agreement.DIFFERS));
    }

    @Test
    void a_building_is_no_dwelling_not_even_with_itself() {
        String building = "泰州市姜堰区张甸镇兴甸社区梅园小区3幢";
        assertThat(SameDwelling.compare(building, building))
                .isInstanceOfSatisfying(
                        NotKnown.class,
                        one -> assertThat(one.missing()).containsExactly(AddressPart.ROOM));
    }

    @Test
    void a_blank_address_matches_nothing() {
        assertThat(SameDwelling.compare("", "")).isInstanceOf(NotKnown.class);
        assertThat(SameDwelling.compare(FLAT, " ")).isInstanceOf(NotKnown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "梅园小区3幢501室, 梅园小区3幢2单元501室, UNIT, unit",
        "3幢2单元501室, 梅园小区3幢2单元501室, ESTATE, estate",
        "梅园3幢2单元501室, 梅园小区3幢2单元501室, ESTATE, estate",
        "梅园小区3幢2单元, 梅园小区3幢2单元501室, ROOM, room",
        "3队18号, 3组18号, GROUP, group",
        "3组18户, 3组18号, NUMBER, number"
    })
    void what_is_missing_or_unclear_is_told(
            String one, String other, AddressPart part, String word) {
        String head = "泰州市姜堰区张甸镇兴甸社区";
        assertThat(SameDwelling.compare(head + one, head + other))
                .isInstanceOfSatisfying(
                        NotKnown.class,
                        decision -> {
                            assertThat(decision.missing()).containsExactly(part);
                            assertThat(decision.sentence().en())
                                    .isEqualTo(
                                            "It is not known whether they are one dwelling; missing"
                                                    + " or unclear: "
                                                    + word);
                        });
    }

    @Test
    void a_part_that_differs_outweighs_one_that_is_missing() {
        assertThat(SameDwelling.compare("泰州市姜堰区张甸镇兴甸社区梅园小区3幢501室", "泰州市姜堰区张甸镇兴甸社区梅园小区4幢2单元501室"))
                .isInstanceOf(Different.class);
    }

    @Test
    void the_decision_is_the_same_both_ways() {
        String other = "泰州市姜堰区张甸镇梅园小区3幢501室";
        assertThat(SameDwelling.compare(FLAT, other).sentence())
                .isEqualTo(SameDwelling.compare(other, FLAT).sentence());
    }

    private static Map<AddressPart, Agreement> agreements(SameDwelling decision) {
        Map<AddressPart, Agreement> all = new LinkedHashMap<>();
        decision.parts().forEach(part -> all.put(part.part(), part.agreement()));
        return all;
    }
}
