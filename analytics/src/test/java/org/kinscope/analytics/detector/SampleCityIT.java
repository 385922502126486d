package org.kinscope.analytics.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.neighbourhood.LiveNeighbourhoods;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.tier.TierSheet;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/** The sample city, of which every planted case is known. */
class SampleCityIT {

    private static Driver driver = GraphForTests.driver();
    private static final Map<String, Map<String, Finding<?>>> FOUND = new TreeMap<>();

    @BeforeAll
    static void the_city_is_asked() {
        driver = SampleCity.load();
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        for (Detector<?> detector : Detectors.all()) {
            FOUND.put(
                    detector.code(),
                    Asked.byRule(
                            driver,
                            detector,
                            Asked.inquiry(detector, SampleCity.DAY, Map.of()),
                            city::find));
        }
    }

    @Test
    void every_planted_case_is_found_and_nothing_else() throws IOException {
        writeFindings();
        for (Map.Entry<String, Map<String, Finding<?>>> found : FOUND.entrySet()) {
            Set<String> subjects = new TreeSet<>();
            found.getValue().values().forEach(f -> subjects.add(f.subject().key()));
            Set<String> positives = new TreeSet<>();
            Set<String> arguable = new HashSet<>();
            for (Map<String, String> row : cases(found.getKey())) {
                if (!cell(row, "certainty").equals("clear")) {
                    arguable.add(subjectKey(row));
                } else if (cell(row, "label").equals("positive")) {
                    positives.add(subjectKey(row));
                }
            }
            assertThat(positives).as(found.getKey()).isNotEmpty();
            subjects.removeAll(arguable);
            positives.removeAll(arguable);
            assertThat(subjects).as(found.getKey()).isEqualTo(positives);
        }
    }

    @Test
    void the_tier_of_every_unit_is_the_known_one() {
        Map<String, List<String>> rows = new TreeMap<>();
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        for (TierSheet.Row row :
                TierSheet.rows(city.aidUnits(), city::of, Asked.policy(SampleCity.DAY))) {
            List<String> cells = row.cells();
            rows.put(cells.get(0), cells.subList(1, 7));
        }
        Map<String, List<String>> known = new TreeMap<>();
        for (Map<String, String> row : SampleCity.truth("tiers.csv")) {
            List<String> cells = new ArrayList<>();
            for (String column : TierSheet.COLUMNS.subList(1, 7)) {
                cells.add(cell(row, column));
            }
            known.put(cell(row, "aid_unit_no"), cells);
        }
        assertThat(known).hasSizeGreaterThan(200);
        assertThat(rows).containsExactlyInAnyOrderEntriesOf(known);
    }

    @Test
    void rule_and_cypher_find_the_same_by_whichever_way_the_rule_sees() {
        LiveNeighbourhoods live = new LiveNeighbourhoods(driver, Scope.CITY);
        for (Detector<?> detector : Detectors.all()) {
            Inquiry inquiry = Asked.inquiry(detector, SampleCity.DAY, Map.of());
            Set<String> byRule = FOUND.getOrDefault(detector.code(), Map.of()).keySet();
            assertThat(byRule).as(detector.code()).isNotEmpty();
            assertThat(Asked.byCypher(driver, detector, inquiry, ""))
                    .as(detector.code())
                    .containsOnlyKeys(byRule);
            assertThat(Asked.byRule(driver, detector, inquiry, live::load))
                    .as("live " + detector.code())
                    .containsOnlyKeys(byRule);
        }
    }

    private static List<Map<String, String>> cases(String code) {
        return SampleCity.truth("truth.csv").stream()
                .filter(row -> code.equals(row.get("analysis")))
                .toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static String subjectKey(Map<String, String> row) {
        String key = cell(row, "subject_key");
        return cell(row, "subject_kind").equals("Person") ? SampleCity.IDS.personIdOf(key) : key;
    }

    /** A file in the form of the export, for the scoring of the truth. */
    private static void writeFindings() throws IOException {
        Map<String, String> idNumbers = new HashMap<>();
        for (Map<String, String> row : SampleCity.truth("truth.csv")) {
            for (String key :
                    (cell(row, "subject_key") + "|" + cell(row, "other_keys")).split("\\|")) {
                if (key.length() == 18) {
                    idNumbers.put(SampleCity.IDS.personIdOf(key), key);
                }
            }
        }
        List<String> lines = new ArrayList<>(List.of("analysis,subject_kind,subject_key"));
        FOUND.values()
                .forEach(
                        all ->
                                all.values()
                                        .forEach(
                                                f ->
                                                        lines.add(
                                                                f.code()
                                                                        + ","
                                                                        + f.subject().kind().code()
                                                                        + ","
                                                                        + idNumbers.getOrDefault(
                                                                                f.subject().key(),
                                                                                f.subject()
                                                                                        .key()))));
        Path file = Path.of("target", "sample-findings.csv");
        Files.write(file, lines);
    }
}
