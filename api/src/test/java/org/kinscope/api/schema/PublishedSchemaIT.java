package org.kinscope.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.docs.KeptFile;

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
        KeptFile.agrees(KEPT, published());
    }
}
