package org.kinscope.analytics.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.neighbourhood.Neighbourhood;

/** No rule that suspects reads sex, ethnicity, disability, religion or origin. */
class SensitiveTraitsTest {

    /** How a source would read one, in small letters. */
    private static final List<String> READINGS =
            List.of(
                    "statement.sex",
                    "registersex",
                    "disabilitiesof(",
                    "fact.disability;",
                    ":disability",
                    "certified_as",
                    "ethnic",
                    "religio",
                    "nationalit",
                    "nativeplace");

    private static final List<String> TRAITS =
            List.of("sex", "ethnic", "disabilit", "religio", "nationalit", "nativeplace");

    /** They compare what registers say of one attribute, whichever it is, and suspect nobody. */
    private static final List<String> COMPARING = List.of("conflictattribute", "splitidentity");

    private static List<Path> sources(String root, String ending) throws IOException {
        Path folder =
                Path.of(System.getProperty("kinscope.home", ".."))
                        .resolve("analytics/src/main")
                        .resolve(root)
                        .resolve("org/kinscope/analytics/detector");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> COMPARING.stream().noneMatch(file.toString()::contains))
                    .toList();
        }
    }

    private static List<String> traitsIn(Path file) throws IOException {
        String text = Files.readString(file).toLowerCase(Locale.ROOT);
        return READINGS.stream().filter(text::contains).toList();
    }

    @Test
    void no_rule_and_no_cypher_names_such_a_trait() throws IOException {
        List<Path> rules = sources("java", ".java");
        List<Path> texts = sources("resources", ".cypher");
        assertThat(rules).hasSizeGreaterThan(2 * Detectors.all().size());
        assertThat(texts).hasSize(Detectors.all().size() - COMPARING.size());
        for (Path file : Stream.concat(rules.stream(), texts.stream()).toList()) {
            assertThat(traitsIn(file)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void what_a_rule_may_look_at_holds_no_such_trait_but_certified_disabilities() {
        List<String> seen =
                Arrays.stream(Neighbourhood.class.getMethods())
                        .map(method -> method.toGenericString().toLowerCase(Locale.ROOT))
                        .filter(text -> TRAITS.stream().anyMatch(text::contains))
                        .toList();
        // The calculator needs them: what the disabled are due depends on them.
        assertThat(seen).singleElement().asString().contains("disabilitiesof");
    }

    @Test
    void who_reads_sex_compares_registers_or_audits_and_no_other_analysis_does()
            throws IOException {
        Path folder =
                Path.of(System.getProperty("kinscope.home", ".."))
                        .resolve("analytics/src/main/java/org/kinscope/analytics");
        List<String> reading;
        try (Stream<Path> files = Files.walk(folder)) {
            reading =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(SensitiveTraitsTest::readsSex)
                            .map(file -> file.getName(file.getNameCount() - 2).toString())
                            .distinct()
                            .sorted()
                            .toList();
        }
        assertThat(reading).containsExactly("conflictattribute", "fairness", "splitidentity");
    }

    private static boolean readsSex(Path file) {
        try {
            return Files.readString(file).contains("Statement.SEX");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
