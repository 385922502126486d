package org.kinscope.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JudgedDocumentsTest {

    private final JudgedDocuments documents = new JudgedDocuments();
    private final List<String> judged = new ArrayList<>();
    private final GraphQL service =
            GraphQL.newGraphQL(
                            new SchemaGenerator()
                                    .makeExecutableSchema(
                                            new SchemaParser()
                                                    .parse("type Query { echo(of: Int!): Int }"),
                                            RuntimeWiring.newRuntimeWiring()
                                                    .type(
                                                            "Query",
                                                            query ->
                                                                    query.dataFetcher(
                                                                            "echo",
                                                                            in ->
                                                                                    in.getArgument(
                                                                                            "of")))
                                                    .build()))
                    .preparsedDocumentProvider(
                            (input, judge) ->
                                    documents.getDocumentAsync(input, in -> noted(in, judge)))
                    .build();

    private PreparsedDocumentEntry noted(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> judge) {
        judged.add(input.getQuery());
        return judge.apply(input);
    }

    private ExecutionResult ask(String query, Locale locale, Map<String, Object> variables) {
        return service.execute(
                ExecutionInput.newExecutionInput(query).locale(locale).variables(variables));
    }

    @Test
    void a_valid_query_is_judged_once_and_answered_each_time_by_its_own_variables() {
        String query = "query($of: Int!) { echo(of: $of) }";

        assertThat(ask(query, Locale.ENGLISH, Map.of("of", 1)).<Map<String, Object>>getData())
                .containsEntry("echo", 1);
        assertThat(ask(query, Locale.CHINA, Map.of("of", 2)).<Map<String, Object>>getData())
                .containsEntry("echo", 2);
        assertThat(ask(query, Locale.CHINA, Map.of()).getErrors()).hasSize(1);
        assertThat(judged).containsExactly(query);
    }

    @Test
    void a_query_that_is_not_valid_is_judged_each_time() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(ask("{ nothing }", locale, Map.of()).getErrors()).hasSize(1);
            assertThat(ask("{ echo(", locale, Map.of()).getErrors()).hasSize(1);
        }
        assertThat(judged).containsExactly("{ nothing }", "{ echo(", "{ nothing }", "{ echo(");
    }

    @Test
    void one_query_in_other_words_is_another_one() {
        ask("{ echo(of: 1) }", Locale.ENGLISH, Map.of());
        ask("{ echo(of: 2) }", Locale.ENGLISH, Map.of());
        assertThat(judged).hasSize(2);
    }
}
