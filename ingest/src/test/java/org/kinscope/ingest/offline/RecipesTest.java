package org.kinscope.ingest.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;

/** What is read from the statements that write rows. */
class RecipesTest {

    @Test
    void the_statements_of_every_dataset_can_be_done_without_a_server() {
        List<Dataset> datasets = Datasets.bundled().list();
        Recipes recipes = Recipes.of(datasets);
        assertThat(datasets).hasSizeGreaterThanOrEqualTo(30);
        assertThat(datasets).allSatisfy(dataset -> assertThat(recipes.of(dataset)).isNotEmpty());
        assertThat(recipes.keyOf("Person")).isEqualTo("personId");
        assertThat(recipes.keyOf("Grant")).isEqualTo("grantNo");
        assertThat(recipes.keyOf("Income")).isEqualTo("factKey");
    }

    @Test
    void values_are_computed_as_the_server_computes_them() {
        List<Step> steps =
                StatementReader.read(
                        """
                        // What?
                        UNWIND $rows AS row
                        MATCH (p:Person {personId: coalesce(row.a, 'no ' + row.b)})
                        SET p += {whole: toInteger(row.c), half: 0.5, none: row.d}
                        """);
        assertThat(steps).hasSize(2);
        Step.Node node = (Step.Node) steps.getFirst();
        assertThat(node.key().of(Map.of("b", "one"))).isEqualTo("no one");
        assertThat(node.key().of(Map.of("a", "known", "b", "one"))).isEqualTo("known");
        Step.Set set = (Step.Set) steps.getLast();
        Term value = Objects.requireNonNull(set.changes().getFirst().value());
        assertThat(value.of(Map.of("c", "7")))
                .asString()
                .isEqualTo("{whole=7, half=0.5, none=null}");
    }

    @Test
    void a_row_goes_on_only_where_a_column_is_known_or_only_where_it_is_not() {
        List<Step> steps =
                StatementReader.read(
                        """
                        UNWIND $rows AS row
                        WITH row WHERE row.a IS NOT NULL
                        WITH row WHERE row.b IS NULL
                        MATCH (p:Person {personId: row.a})
                        """);
        assertThat(steps).hasSize(3);
        assertThat(((Step.Known) steps.get(0)).known()).isTrue();
        assertThat(((Step.Known) steps.get(1)).known()).isFalse();
        assertThat(((Step.Known) steps.get(1)).term().of(Map.of("b", "x"))).isEqualTo("x");
    }

    @Test
    void what_is_said_of_several_records_of_a_human_is_nothing_in_a_first_load() {
        assertThat(
                        StatementReader.read(
                                """
                                UNWIND $rows AS row
                                WITH row WHERE row.holder_id_record IS NOT NULL
                                WITH row.holder_id AS holder, head(collect(row.said)) AS said
                                MATCH (p:Person {personId: holder})
                                """))
                .isEmpty();
    }

    @Test
    void a_statement_that_only_the_server_can_do_is_refused_with_its_words() {
        assertThatThrownBy(
                        () ->
                                StatementReader.read(
                                        "UNWIND $rows AS row MATCH (p:Person {personId: row.a})"
                                                + " DETACH DELETE p"))
                .isInstanceOf(RecipeRefused.class)
                .hasMessageContaining("'DETACH' is unknown");
        assertThatThrownBy(
                        () ->
                                StatementReader.read(
                                        "UNWIND $rows AS row MATCH (p:Person {personId:"
                                                + " left(row.a, 3)})"))
                .isInstanceOf(RecipeRefused.class)
                .hasMessageContaining("'left' is no value that is known here");
    }
}
