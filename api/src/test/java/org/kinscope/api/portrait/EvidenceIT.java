package org.kinscope.api.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.api.portrait.WholePortrait.kinVehicleFinding;
import static org.kinscope.api.portrait.WholePortrait.kinVehiclePortrait;
import static org.kinscope.api.portrait.WholePortrait.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.SampleCity;
import org.kinscope.ingest.identity.PersonIds;
import tools.jackson.databind.JsonNode;

/** The evidence of a finding, as a portrait shows it. */
class EvidenceIT {

    @Test
    void shows_the_finding_with_a_path_whose_every_recorded_step_names_file_and_line() {
        JsonNode steps =
                stream(kinVehicleFinding().path("evidence"))
                        .filter(evidence -> evidence.path("kind").asString().equals("PATH"))
                        .findFirst()
                        .orElseThrow()
                        .path("steps");

        assertThat(stream(steps).map(step -> step.path("relation").asString()))
                .contains("OWNS", "USED");
        assertThat(stream(steps).filter(step -> step.path("relation").asString().equals("USED")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(
                        step -> {
                            assertThat(step.path("source").path("file").asString())
                                    .isEqualTo("vehicle_uses.csv");
                            assertThat(step.path("source").path("line").asInt()).isGreaterThan(1);
                            assertThat(step.path("source").path("dataset").asString())
                                    .isEqualTo("vehicle_uses");
                            assertThat(step.path("source").path("department").asString())
                                    .isNotBlank();
                        });
    }

    @Test
    void shows_beside_the_path_the_strongest_innocent_one_or_what_was_looked_for() {
        JsonNode innocent =
                stream(kinVehicleFinding().path("evidence"))
                        .filter(evidence -> evidence.path("kind").asString().equals("COUNTER_PATH"))
                        .findFirst()
                        .orElseThrow();
        assertThat(innocent.path("what").path("zh").asString()).isNotBlank();
        if (innocent.path("steps").isEmpty()) {
            assertThat(innocent.path("what").path("en").asString())
                    .contains("the owner's own use", "treatment within seven days");
        }
    }

    @Test
    void an_evidence_source_leads_back_to_the_row_of_the_delivery() throws IOException {
        JsonNode use =
                stream(kinVehicleFinding().path("evidence"))
                        .flatMap(evidence -> stream(evidence.path("steps")))
                        .filter(step -> step.path("relation").asString().equals("USED"))
                        .findFirst()
                        .orElseThrow();
        Path file = SampleCity.delivery().resolve(use.path("source").path("file").asString());
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);

        String row = lines.get(use.path("source").path("line").asInt() - 1);

        PersonIds ids = SampleCity.ids();
        assertThat(List.of(row.split(",")))
                .contains(use.path("toKey").asString())
                .anySatisfy(
                        cell ->
                                assertThat(
                                                cell.matches("\\d{17}[\\dX]")
                                                        ? ids.personIdOf(cell)
                                                        : "")
                                        .isEqualTo(use.path("fromKey").asString()));
    }

    @Test
    void names_the_people_at_both_ends_of_each_step_and_keeps_the_keys_of_things() {
        JsonNode portrait = kinVehiclePortrait();
        Map<String, String> labels = new HashMap<>();
        stream(portrait.path("graph").path("nodes"))
                .forEach(n -> labels.put(n.path("id").asString(), n.path("label").asString()));
        List<JsonNode> steps =
                stream(kinVehicleFinding().path("evidence"))
                        .flatMap(piece -> stream(piece.path("steps")))
                        .toList();

        assertThat(steps).hasSizeGreaterThan(3);
        for (JsonNode step : steps) {
            String from = step.path("fromKey").asString();
            String to = step.path("toKey").asString();
            assertThat(step.path("fromLabel").asString())
                    .isEqualTo(labels.getOrDefault(from, from));
            assertThat(step.path("toLabel").asString()).isEqualTo(labels.getOrDefault(to, to));
        }
    }
}
