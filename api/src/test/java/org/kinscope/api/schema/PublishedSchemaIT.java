package org.kinscope.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;
import org.kinscope.api.docs.KeptFile;
import org.kinscope.api.limits.Limits;

/** The schema that the service publishes, beside the one in docs and the last released one. */
class PublishedSchemaIT {

    private static final Path KEPT = KeptFile.at("docs/graphql/schema.graphqls");
    private static final Path RELEASED = KeptFile.at("docs/graphql/released.graphqls");

    private static String published() {
        return SampleCity.client().get("/graphql/schema").body();
    }

    @Test
    void no_client_of_the_last_release_is_broken() throws IOException {
        String now = published();
        if ("release".equals(System.getProperty("kinscope.refresh"))) {
            Files.writeString(RELEASED, now);
        }

        assertThat(SchemaChanges.breaking(Files.readString(RELEASED), now))
                .as(
                        "changes that break clients of the last release: keep the old field and"
                                + " mark it @deprecated")
                .isEmpty();
    }

    @Test
    void the_documentation_holds_the_schema_that_is_published() throws IOException {
        String now = published();

        KeptFile.agrees(
                KEPT,
                now,
                SchemaChanges.breaking(Files.exists(KEPT) ? Files.readString(KEPT) : now, now)
                        .stream()
                        .map(change -> "breaks its readers: " + change)
                        .toList());
    }

    @Test
    void who_may_not_ask_for_the_schema_gets_no_text_of_it_either() {
        try (Service service = SampleCity.serve(Limits.DEFAULT, false)) {
            Client client =
                    new Client(service.port()).as("analyst", service.firstPassword().orElseThrow());
            var answer = client.get("/graphql/schema");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("INTROSPECTION_OFF").doesNotContain("type Query");
            assertThat(new Client(service.port()).get("/graphql/schema").statusCode())
                    .isEqualTo(401);
        }
        assertThat(published()).contains("type Query");
    }
}
