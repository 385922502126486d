package org.kinscope.api.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The module table of ARCHITECTURE.md, as sentences that fail when they are no longer true. */
class ModuleTableTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.kinscope");

    private static final String DRIVER = "org.neo4j.driver..";

    @Test
    void the_modules_are_on_the_class_path_of_this_test() {
        assertThat(PRODUCT.stream().map(JavaClass::getPackageName))
                .contains(
                        "org.kinscope.graph.fact",
                        "org.kinscope.ingest",
                        "org.kinscope.analytics.detector",
                        "org.kinscope.embedded",
                        "org.kinscope.synthetic",
                        "org.kinscope.api.audit");
    }

    @Test
    void graph_model_knows_the_jdk_and_jspecify_only() {
        classes()
                .that()
                .resideInAPackage("org.kinscope.graph..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.kinscope.graph..", "java..", "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void ingest_sees_neither_analytics_nor_api_nor_spring() {
        noClasses()
                .that()
                .resideInAPackage("org.kinscope.ingest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.kinscope.analytics..",
                        "org.kinscope.api..",
                        "org.kinscope.embedded..",
                        "org.springframework..")
                .check(PRODUCT);
    }

    @Test
    void analytics_sees_neither_ingest_nor_api_nor_spring() {
        noClasses()
                .that()
                .resideInAPackage("org.kinscope.analytics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.kinscope.ingest..",
                        "org.kinscope.api..",
                        "org.kinscope.embedded..",
                        "org.springframework..")
                .check(PRODUCT);
    }

    @Test
    void the_generator_knows_no_rule_and_no_reader_of_what_it_writes() {
        classes()
                .that()
                .resideInAPackage("org.kinscope.synthetic..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.kinscope.synthetic..",
                        "org.kinscope.graph..",
                        "java..",
                        "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void spring_stops_at_the_api() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kinscope.api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(PRODUCT);
    }

    @Test
    void yaml_stops_at_the_policy_within_analytics() {
        noClasses()
                .that()
                .resideInAPackage("org.kinscope.analytics..")
                .and()
                .resideOutsideOfPackage("org.kinscope.analytics.policy..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(PRODUCT);
    }

    @Test
    void commons_math_stops_at_the_measures() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kinscope.analytics.measure..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.math3..")
                .check(PRODUCT);
    }

    @Test
    void a_measure_knows_numbers_and_neither_graph_nor_file() {
        classes()
                .that()
                .resideInAPackage("org.kinscope.analytics.measure..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.kinscope.analytics.measure..",
                        "org.apache.commons.math3..",
                        "java.lang..",
                        "java.util..",
                        "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void parquet_stops_at_its_export() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kinscope.api.export.parquet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..")
                .check(PRODUCT);
    }

    @Test
    void the_library_of_communities_stops_at_the_networks() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kinscope.analytics.network..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.cwts..")
                .check(PRODUCT);
    }

    @Test
    void cel_stops_at_the_conditions_of_the_policy() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kinscope.analytics.policy.condition..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.cel..")
                .check(PRODUCT);
    }

    @Test
    void the_launcher_speaks_bolt_and_has_no_server_classes() {
        classes()
                .that()
                .resideInAPackage("org.kinscope.embedded..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.kinscope.embedded..",
                        "org.kinscope.graph..",
                        "java..",
                        "com.sun.management..",
                        "org.jspecify..",
                        DRIVER)
                .check(PRODUCT);
    }

    @Test
    void a_rule_holds_no_driver_no_clock_and_no_file() {
        noClasses()
                .that()
                .resideInAPackage("org.kinscope.analytics.detector..")
                .or()
                .resideInAPackage("org.kinscope.analytics.tier..")
                .or()
                .resideInAPackage("org.kinscope.analytics.calculator..")
                .or()
                .resideInAPackage("org.kinscope.analytics.growth..")
                .or()
                .resideInAPackage("org.kinscope.analytics.kinship..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        DRIVER, "java.nio.file..", "org.kinscope.analytics.projection..")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(PRODUCT);
    }

    @Test
    void what_tells_people_apart_by_sensitive_traits_is_seen_by_the_audit_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.kinscope.analytics.fairness..",
                        "org.kinscope.api.fairness..",
                        "org.kinscope.api.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.kinscope.analytics.fairness..")
                .check(PRODUCT);
    }

    @Test
    void only_the_graph_child_module_names_the_server_artefacts() throws IOException {
        try (Stream<Path> poms = Files.list(home())) {
            List<String> naming =
                    poms.map(folder -> folder.resolve("pom.xml"))
                            .filter(Files::exists)
                            .filter(pom -> text(pom).contains("<groupId>org.neo4j</groupId>"))
                            .map(pom -> String.valueOf(pom.getParent().getFileName()))
                            .toList();
            assertThat(naming).containsExactly("embedded-server");
        }
    }

    @Test
    void no_module_depends_on_the_graph_child() throws IOException {
        try (Stream<Path> poms = Files.list(home())) {
            assertThat(
                            poms.map(folder -> folder.resolve("pom.xml"))
                                    .filter(Files::exists)
                                    .filter(
                                            pom ->
                                                    text(pom)
                                                            .replaceAll("\\s", "")
                                                            .contains(
                                                                    "<dependency><groupId>org.kinscope</groupId><artifactId>embedded-server<")))
                    .isEmpty();
        }
    }

    @Test
    void no_source_file_has_more_than_300_lines() throws IOException {
        try (Stream<Path> files = Files.walk(home())) {
            assertThat(
                            files.filter(
                                            file ->
                                                    file.toString()
                                                            .matches(".*\\.(java|tsx?|graphqls)"))
                                    .filter(file -> !file.toString().contains("node_modules"))
                                    .filter(file -> !file.toString().contains("/target/"))
                                    .filter(file -> !file.toString().contains("/generated/"))
                                    // The published schema is written by the program.
                                    .filter(file -> !file.toString().contains("/docs/"))
                                    .filter(file -> text(file).lines().count() > 300))
                    .isEmpty();
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("kinscope.home", ".."));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
