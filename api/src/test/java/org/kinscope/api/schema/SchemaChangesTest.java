package org.kinscope.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaChangesTest {

    private static final String BEFORE =
            """
            type Query {
              person(id: ID!, asOf: String): Person
              list(filter: Filter, first: Int = 20): [Person!]!
            }
            type Person { id: ID! name: String age: Int! sex: Sex }
            enum Sex { M F }
            input Filter { sex: Sex name: String }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: String age            | age                        | Person.name",
                "age: Int!                   | age: Int                   | Person.age",
                "age: Int!                   | age: String!               | Person.age",
                "[Person!]!                  | [Person]!                  | Query.list",
                "(id: ID!, asOf: String)     | (id: ID!)                  | Query.person",
                "asOf: String                | asOf: String!              | Query.person",
                "asOf: String                | asOf: String, why: String! | Query.person",
                "first: Int = 20             | first: String = \"20\"       | Query.list",
                "enum Sex { M F }            | enum Sex { M }             | Sex",
                "input Filter { sex: Sex     | input Filter {             | Filter.sex",
                "input Filter { sex: Sex     | input Filter { sex: Sex!   | Filter.sex",
                "input Filter { sex: Sex     | input Filter { sex: Sex no: Int! | Filter.no"
            })
    void what_a_client_may_have_used_is_not_taken_away(String was, String is, String named) {
        String now = BEFORE.replace(was, is);

        assertThat(now).isNotEqualTo(BEFORE);
        assertThat(SchemaChanges.breaking(BEFORE, now))
                .anySatisfy(change -> assertThat(change).startsWith(named + " ("));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age: Int!               | age: Int! born: String",
                "name: String age        | name: String! age",
                "first: Int = 20         | first: Int = 20, after: String",
                "enum Sex { M F }        | enum Sex { M F X }",
                "input Filter { sex: Sex | input Filter { sex: Sex no: Int",
                "type Query {            | type Query { about: String"
            })
    void what_is_added_breaks_nobody(String was, String is) {
        String now = BEFORE.replace(was, is);

        assertThat(now).isNotEqualTo(BEFORE);
        assertThat(SchemaChanges.breaking(BEFORE, now)).isEmpty();
    }

    @Test
    void words_about_a_field_change_nothing() {
        assertThat(
                        SchemaChanges.breaking(
                                BEFORE, BEFORE.replace("type Person", "\"Someone.\" type Person")))
                .isEmpty();
    }
}
