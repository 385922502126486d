package org.kinscope.analytics.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

class FindingJsonTest {

    private static final Words CAR = new Words("车", "a \"car\"\n");

    @Test
    void a_path_is_its_steps_each_with_days_and_source() {
        Evidence path =
                new Evidence.Path(
                        List.of(
                                new Evidence.Step(
                                        CAR,
                                        "OWNS",
                                        "p1",
                                        "苏M1",
                                        new Spell(LocalDate.of(2019, 1, 2), null),
                                        new Source(1, 2, 3)),
                                new Evidence.Step(
                                        CAR, "SIBLING_OF", "p1", "p2", Spell.ALWAYS, null)));
        assertThat(FindingJson.write(List.of(path)))
                .isEqualTo(
                        "[{\"kind\":\"PATH\",\"steps\":["
                                + "{\"what\":{\"zh\":\"车\",\"en\":\"a \\\"car\\\"\\n\"},\"relation\":\"OWNS\",\"fromKey\":\"p1\",\"toKey\":\"苏M1\","
                                + "\"spell\":{\"from\":\"2019-01-02\",\"to\":null},\"source\":{\"deliveryNo\":1,\"fileNo\":2,\"line\":3}},"
                                + "{\"what\":{\"zh\":\"车\",\"en\":\"a \\\"car\\\"\\n\"},\"relation\":\"SIBLING_OF\",\"fromKey\":\"p1\",\"toKey\":\"p2\","
                                + "\"spell\":{\"from\":null,\"to\":null},\"source\":null}]}]");
    }

    @Test
    void the_other_kinds_of_evidence_are_told_apart_by_kind() {
        Words what = new Words("甲", "A");
        String words = "{\"zh\":\"甲\",\"en\":\"A\"}";
        assertThat(
                        FindingJson.write(
                                new Evidence.Limit(what, "800.00", "710.00", "yuan", "art. 4")))
                .isEqualTo(
                        "{\"kind\":\"LIMIT\",\"what\":"
                                + words
                                + ",\"value\":\"800.00\",\"limit\":\"710.00\",\"unit\":\"yuan\",\"basis\":\"art. 4\"}");
        assertThat(FindingJson.write(new Evidence.Likeness(what, 0.5)))
                .isEqualTo("{\"kind\":\"LIKENESS\",\"what\":" + words + ",\"probability\":0.5}");
        assertThat(FindingJson.write(new Evidence.Estimate(what, 1, 0.25, 3)))
                .isEqualTo(
                        "{\"kind\":\"ESTIMATE\",\"what\":"
                                + words
                                + ",\"value\":1.0,\"low\":0.25,\"high\":3.0}");
        assertThat(FindingJson.write(new Evidence.Missing(what, "incomes")))
                .isEqualTo("{\"kind\":\"MISSING\",\"what\":" + words + ",\"dataset\":\"incomes\"}");
    }

    @Test
    void grounds_are_an_object_of_their_components_and_money_is_yuan() {
        assertThat(
                        FindingJson.write(
                                new Private(
                                        "p1",
                                        new Yuan(123450),
                                        null,
                                        new BigDecimal("0.50"),
                                        Map.of("b", 2L, "a", 1L),
                                        Arrays.asList(true, null))))
                .isEqualTo(
                        "{\"who\":\"p1\",\"amount\":\"1234.50\",\"on\":null,\"share\":0.50,\"numbers\":{\"a\":1,\"b\":2},\"flags\":[true,null]}");
    }

    @Test
    void control_characters_and_half_characters_are_escaped_and_whole_rare_characters_are_kept() {
        assertThat(FindingJson.write("\u0001\\\t\r𠮷\ud842"))
                .isEqualTo("\"\\u0001\\\\\\t\\r𠮷\\ud842\"");
    }

    @Test
    void what_has_no_form_in_json_is_refused() {
        assertThatThrownBy(() -> FindingJson.write(new Object()))
                .hasMessageContaining("cannot hold a java.lang.Object");
        assertThatThrownBy(() -> FindingJson.write(Double.NaN)).hasMessageContaining("NaN");
    }

    private record Private(
            String who,
            Yuan amount,
            @Nullable LocalDate on,
            BigDecimal share,
            Map<String, Long> numbers,
            List<@Nullable Boolean> flags) {}
}
