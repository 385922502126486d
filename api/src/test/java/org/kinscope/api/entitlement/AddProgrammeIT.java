package org.kinscope.api.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.analytics.policy.PolicyAt.Programme;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.check.PolicyCheck;
import org.kinscope.analytics.policy.check.Remark.Severity;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;
import tools.jackson.databind.JsonNode;

/** A newcomer does what docs/add-a-programme.md says: files alone, and the programme is there. */
class AddProgrammeIT {

    private static final Path HOME = Path.of(System.getProperty("kinscope.home", ".."));
    private static final Path POLICY =
            HOME.resolve("analytics/src/main/resources/org/kinscope/analytics/policy");

    @TempDir static Path folder;

    @BeforeAll
    static void follow_the_page() throws IOException {
        try (Stream<Path> files = Files.walk(POLICY)) {
            for (Path file : files.sorted().toList()) {
                Path copy = folder.resolve(POLICY.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        String page = Files.readString(HOME.resolve("docs/add-a-programme.md"));
        Matcher blocks = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
        Path programme = Files.createDirectory(folder.resolve("water-rebate"));
        for (String name : List.of("programme.yaml", "scenarios.yaml")) {
            assertThat(blocks.find()).isTrue();
            Files.writeString(programme.resolve(name), blocks.group(1));
        }
        Files.writeString(
                folder.resolve("programmes.yaml"), "  - water-rebate\n", StandardOpenOption.APPEND);
    }

    @Test
    void the_catalogue_is_right_and_its_gates_and_the_programme_are_known() {
        assertThat(
                        PolicyCheck.of(AddProgrammeIT::text).stream()
                                .filter(r -> r.severity() == Severity.ERROR))
                .isEmpty();
        PolicyCatalogue catalogue = PolicyCatalogue.load(folder);
        Programme added = catalogue.at(SampleCity.DAY).findProgramme("WATER_REBATE").orElseThrow();
        assertThat(added.gatedBy()).containsExactlyInAnyOrder("dibao", "dibao-marginal");
        assertThat(RuleBook.of(catalogue).programmes()).hasSize(29);
    }

    private static String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    @Test
    void the_service_tells_it_of_a_told_family_and_of_a_unit_of_the_city() {
        SampleCity.service();
        System.setProperty("kinscope.policy", folder.toString());
        try (Service service = SampleCity.serve(SampleCity.PATIENT, true)) {
            Client client =
                    new Client(service.port()).as("analyst", service.firstPassword().orElseThrow());
            JsonNode told =
                    client.data(
                                    "query($f: FamilyInput!) { whatIf(input: $f) { programmes { programme title { en } outcome amount steps { told } conditions { basis } } } }",
                                    Map.of(
                                            "f",
                                            Map.of(
                                                    "holdings",
                                                    Map.of(),
                                                    "members",
                                                    List.of(
                                                            Map.of("age", 40, "incomes", List.of()),
                                                            Map.of(
                                                                    "age",
                                                                    39,
                                                                    "relation",
                                                                    "SPOUSE",
                                                                    "incomes",
                                                                    List.of())))))
                            .path("whatIf");
            JsonNode rebate = programme(told);
            assertThat(rebate.path("title").path("en").asString()).isEqualTo("Water rebate");
            assertThat(rebate.path("amount").asString()).isEqualTo("9.00");
            assertThat(rebate.path("conditions").toString()).contains("town notice of 2019");

            JsonNode unit =
                    client.data(
                                    "query($no: ID!) { entitlements(aidUnit: $no) { programmes { programme outcome } } }",
                                    Map.of("no", SampleCity.KIN_VEHICLE_UNIT))
                            .path("entitlements");
            assertThat(programme(unit).path("outcome").asString()).isEqualTo("NOT_ELIGIBLE");
        } finally {
            System.clearProperty("kinscope.policy");
        }
    }

    private static JsonNode programme(JsonNode answer) {
        return StreamSupport.stream(answer.path("programmes").spliterator(), false)
                .filter(e -> e.path("programme").asString().equals("WATER_REBATE"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no WATER_REBATE"));
    }
}
