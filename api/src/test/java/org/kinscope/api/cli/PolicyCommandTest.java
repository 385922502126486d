package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.analytics.policy.PolicyCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolicyCommandTest {

    private static final String FAMILY =
            """
            division: "321202001001"
            holdings: none
            members:
              - {id: mother, relation: self, age: 41, incomes: [{kind: wage, amount: 900.00, per: month}]}
              - {id: son, relation: child, age: 9, stage: primary, boarder: true, father: dead, mother: alive, incomes: none}
            """;

    @TempDir Path folder;

    private String family() throws IOException {
        Path file = folder.resolve("family.yaml");
        Files.writeString(file, FAMILY);
        return file.toString();
    }

    private static JsonNode json(Shell.Outcome outcome) {
        return JsonMapper.builder().build().readTree(outcome.out());
    }

    private Path copy() throws IOException {
        Path copy = folder.resolve("catalogue");
        PolicyCatalogue catalogue = PolicyCatalogue.load();
        Stream.concat(
                        Stream.of(
                                "departments.yaml",
                                "statuses.yaml",
                                "programmes.yaml",
                                "pairs.yaml",
                                "standards.yaml",
                                "property-limits.yaml",
                                "vocabulary.yaml",
                                "values.yaml",
                                "rules.yaml",
                                "profiles.yaml",
                                "income-kinds.yaml"),
                        catalogue
                                .file("programmes.yaml")
                                .lines()
                                .filter(l -> l.startsWith("  - "))
                                .map(l -> l.substring(4))
                                .flatMap(
                                        p ->
                                                Stream.of(
                                                        p + "/programme.yaml",
                                                        p + "/scenarios.yaml")))
                .forEach(name -> write(copy.resolve(name), catalogue.file(name)));
        return copy;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_bundled_catalogue_passes_and_its_notes_tell_what_is_not_known() {
        Shell.Outcome check = Shell.plain("policy", "check", "--lang", "en");
        assertThat(check.exitCode()).as(check.out()).isZero();
        assertThat(check.out()).startsWith("0 errors, ");
        assertThat(Shell.plain("policy", "check", "--notes", "--lang", "en").out())
                .contains("NOTE not-known: 'pcdi' is not known in area 3212");
    }

    @Test
    void an_expert_changes_a_copy_without_java_and_sees_what_differs_and_what_broke()
            throws IOException {
        Path copy = copy();
        Path standards = copy.resolve("standards.yaml");
        Files.writeString(
                standards, Files.readString(standards).replace("yuan: 710.00", "yuan: 735.00"));
        Shell.Outcome diff =
                Shell.plain(
                        "policy",
                        "diff",
                        "--with",
                        copy.toString(),
                        "--as-of",
                        "2020-12-31",
                        "--fail",
                        "--lang",
                        "en");
        assertThat(diff.exitCode()).isEqualTo(ExitCode.DIFFERENCES);
        assertThat(diff.out())
                .contains("dibao standard in 3212: from 710.00 yuan to 735.00 yuan (+25.00, 3.5 %)")
                .endsWith("1 differences\n");
        Shell.Outcome check =
                Shell.plain("policy", "check", "--catalogue", copy.toString(), "--json");
        assertThat(check.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(json(check).path("errors").asInt()).isPositive();
        assertThat(json(check).path("remarks").path(0).path("code").asString())
                .isEqualTo("scenario");
    }

    @Test
    void two_days_are_compared_and_one_day_with_itself_is_a_question_without_sense() {
        Shell.Outcome diff =
                Shell.plain(
                        "policy",
                        "diff",
                        "--from",
                        "2023-12-31",
                        "--to",
                        "2024-01-01",
                        "--lang",
                        "zh");
        assertThat(diff.exitCode()).isZero();
        assertThat(diff.out()).contains("小学寄宿生生活补助：由 1000.00 yuan 改为 1250.00 yuan");
        assertThat(Shell.plain("policy", "diff").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Shell.plain("policy", "diff", "--from", "2001-01-01").err())
                .contains("2014-05-01");
        assertThat(Shell.plain("policy", "check", "--catalogue", folder.toString()).err())
                .contains("is no catalogue");
    }

    @Test
    void a_typed_family_is_told_what_is_due_and_why() throws IOException {
        Shell.Outcome said =
                Shell.plain(
                        "entitlements",
                        "--input",
                        family(),
                        "--as-of",
                        "2020-12-31",
                        "--lang",
                        "en");
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("tier: TIER_1, members 2")
                .contains("DIBAO Minimum living guarantee · Civil affairs · 520.00 yuan monthly")
                .contains("need")
                .contains("EDU_COMP Living aid in compulsory schooling · son · Education · 1000.00")
                .contains("missing: statutory obligors");
    }

    @Test
    void what_if_takes_another_value_and_json_has_every_step() throws IOException {
        JsonNode answer =
                json(
                        Shell.plain(
                                "entitlements",
                                "--input",
                                family(),
                                "--as-of",
                                "2020-12-31",
                                "--set",
                                "dibao_standard=800.00",
                                "--json"));
        JsonNode dibao =
                answer.path("entitlements")
                        .valueStream()
                        .filter(e -> e.path("programme").asString().equals("DIBAO"))
                        .findFirst()
                        .orElseThrow();
        assertThat(dibao.path("amount").asString()).isEqualTo("700.00");
        assertThat(dibao.path("steps").path(0).path("used").path(1).path("basis").asString())
                .contains("assumed");
        assertThat(
                        Shell.plain(
                                        "entitlements",
                                        "--input",
                                        family(),
                                        "--set",
                                        "dibao_standard=much")
                                .err())
                .contains("800.00");
        assertThat(Shell.plain("entitlements", "--input", family(), "--set", "moon=1").err())
                .contains("moon");
    }

    @Test
    void an_unknown_field_of_a_family_is_named_with_its_line() throws IOException {
        Path file = folder.resolve("wrong.yaml");
        Files.writeString(file, FAMILY.replace("boarder", "border"));
        Shell.Outcome said = Shell.plain("entitlements", "--input", file.toString());
        assertThat(said.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(said.err()).contains("line 5", "members[1].border");
    }

    @Test
    void the_example_of_the_documents_is_a_family_that_can_be_read() throws IOException {
        Path example = Shell.HOME.resolve("docs/family.yaml");
        Shell.Outcome said =
                Shell.plain(
                        "entitlements",
                        "--input",
                        example.toString(),
                        "--as-of",
                        "2020-12-31",
                        "--illustrative",
                        "--all",
                        "--lang",
                        "zh");
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out()).contains("人与政策匹配报告", "不符合", "（示例）");
    }
}
