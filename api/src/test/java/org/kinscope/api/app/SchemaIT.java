package org.kinscope.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.SchemaReport;

class SchemaIT {

    @Test
    void every_field_of_the_schema_has_its_place_in_the_program() {
        SchemaReport report = SampleCity.service().schemaCheck().report();

        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
        assertThat(report.schema().getObjectType("Portrait").getFieldDefinitions()).hasSize(18);
    }

    @Test
    void the_assembled_schema_is_published_to_who_is_logged_in() {
        assertThat(SampleCity.client().get("/graphql/schema").body())
                .contains("type Portrait")
                .contains("scalar Yuan");
        assertThat(new Client(SampleCity.service().port()).get("/graphql/schema").statusCode())
                .isEqualTo(401);
    }

    @Test
    void about_tells_the_day_and_the_size_of_the_city() {
        var about = SampleCity.client().data("{ about { version defaultAsOf persons aidUnits } }");

        assertThat(about.path("about").path("defaultAsOf").asString()).isEqualTo("2020-12-31");
        assertThat(about.path("about").path("persons").asInt()).isGreaterThan(500);
        assertThat(about.path("about").path("aidUnits").asInt()).isGreaterThan(100);
    }
}
