package org.kinscope.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class ErrorsTest {

    private static final String NUMBER = "321281" + "19760310" + "1959";

    @Test
    void an_unexpected_error_leaves_with_its_code_and_none_of_its_text() {
        GraphQLError error =
                GraphqlErrorBuilder.newError()
                        .message("java.lang.IllegalStateException: no person " + NUMBER)
                        .build();

        GraphQLError cleaned = ErrorsOnTheWire.clean(error, "r1", Locale.ENGLISH);

        assertThat(cleaned.toSpecification().toString())
                .doesNotContain(NUMBER)
                .doesNotContain("java.lang")
                .contains("INTERNAL")
                .contains("r1");
        assertThat(cleaned.getMessage()).isEqualTo("The service failed");
    }

    @Test
    void a_caller_who_reads_chinese_gets_chinese() {
        GraphQLError error = GraphqlErrorBuilder.newError().message("x").build();

        assertThat(ErrorsOnTheWire.clean(error, "r1", Locale.SIMPLIFIED_CHINESE).getMessage())
                .isEqualTo("服务内部错误");
        assertThat(ErrorsOnTheWire.clean(error, "r1", Locale.FRENCH).getMessage())
                .isEqualTo("The service failed");
    }

    @Test
    void a_cause_deep_inside_gives_the_code() {
        assertThat(Failures.codeOf(new CompletionException(new Refusal(ErrorCode.INVALID_CURSOR))))
                .isEqualTo(ErrorCode.INVALID_CURSOR);
        assertThat(Failures.codeOf(new ServiceUnavailableException("gone")))
                .isEqualTo(ErrorCode.GRAPH_UNAVAILABLE);
        assertThat(Failures.codeOf(new IllegalStateException("?"))).isEqualTo(ErrorCode.INTERNAL);
    }

    @Test
    void every_code_is_documented_and_the_document_names_no_other() throws IOException {
        String page =
                Files.readString(
                        Path.of(System.getProperty("kinscope.home", ".."), "docs/graphql.md"));

        for (ErrorCode code : ErrorCode.values()) {
            assertThat(page).contains("| `" + code.name() + "` |");
        }
        assertThat(page.lines().filter(line -> line.matches("\\| `[A-Z_]+` \\|.*")).count())
                .isEqualTo(ErrorCode.values().length);
    }
}
