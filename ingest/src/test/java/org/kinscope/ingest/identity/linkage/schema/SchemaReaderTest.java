package org.kinscope.ingest.identity.linkage.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaReaderTest {

    @Test
    void a_name_and_a_comparison_are_enough() {
        LinkageSchema schema = parse("columns:\n  - {name: surname, compare: name}\n");
        Comparison only = schema.comparisons().getFirst();
        assertThat(only.columns()).containsExactly("surname");
        assertThat(only.kind()).isEqualTo(Kind.NAME);
        assertThat(only.frequencies()).isTrue();
        assertThat(schema.blocking()).isEmpty();
        assertThat(schema.columns()).containsExactly("surname");
    }

    @Test
    void keys_have_transforms() {
        LinkageSchema schema =
                parse(
                        """
                        columns: [{name: surname, compare: name}]
                        blocking:
                          - [first(surname, 3), year(born)]
                          - sound(surname) & town
                        """);
        assertThat(schema.blocking())
                .containsExactly(
                        List.of(
                                new KeyPart(Transform.FIRST, "surname", 3),
                                new KeyPart(Transform.YEAR, "born", 0)),
                        List.of(
                                new KeyPart(Transform.SOUND, "surname", 0),
                                new KeyPart(Transform.WHOLE, "town", 0)));
        assertThat(schema.columns()).containsExactly("surname", "born", "town");
    }

    @Test
    void an_unknown_comparison_is_named_with_its_place_and_those_that_there_are() {
        assertThatThrownBy(() -> parse("columns: [{name: surname, compare: namme}]"))
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContaining("people.yaml, columns[0] surname.compare")
                .hasMessageContaining("namme")
                .hasMessageContaining("full-name");
    }

    @Test
    void an_unknown_key_is_named() {
        assertThatThrownBy(() -> parse("columns: [{name: a, compare: exact}]\nblockin: []"))
                .hasMessageContaining("\"blockin\" is not known")
                .hasMessageContaining("blocking");
    }

    @Test
    void the_truth_is_never_compared() {
        assertThatThrownBy(
                        () ->
                                parse(
                                        """
                                        truth: cluster
                                        columns:
                                          - {name: surname, compare: name}
                                          - {name: cluster, compare: exact}
                                        """))
                .hasMessageContaining("cluster")
                .hasMessageContaining("take it out");
        assertThatThrownBy(() -> parse("columns: [{name: a, compare: exact}]").withTruth("a"))
                .hasMessageContaining("take it out");
    }

    @Test
    void a_key_that_is_none_is_refused_with_the_right_form() {
        assertThatThrownBy(
                        () -> parse("columns: [{name: a, compare: exact}]\nblocking: [[first(a)]]"))
                .hasMessageContaining("\"first(a)\" is no key")
                .hasMessageContaining("first(column, 3)");
    }

    @Test
    void thresholds_that_cross_are_refused() {
        assertThatThrownBy(
                        () ->
                                parse(
                                        "columns: [{name: a, compare: exact}]\n"
                                                + "thresholds: {same: 0.5, unsure: 0.8}"))
                .hasMessageContaining("lies above same");
    }

    @Test
    void the_schema_of_a_citys_persons_comes_with_the_program() {
        assertThat(LinkageSchema.bundled("person").comparisons())
                .extracting(Comparison::kind)
                .contains(Kind.NAME, Kind.ID_NUMBER, Kind.DATE, Kind.ADDRESS, Kind.PHONE);
    }

    private static LinkageSchema parse(String yaml) {
        return LinkageSchema.parse("people.yaml", yaml);
    }
}
