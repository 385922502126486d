package org.kinscope.analytics.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.tier.TierSheet;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/** What must hold in every city of which the planted cases are known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KnownCityTests {

    private static final Comparator<Subject> BY_KEY =
            Comparator.comparing(Subject::kind).thenComparing(Subject::key);

    /** The truth names one unit of such a case as the subject, and the others beside it. */
    private static final Set<String> OF_EACH_UNIT =
            Set.of("repeated.kin-units", "ring.account", "ring.phone");

    private final Map<String, Map<String, Finding<?>>> found = new TreeMap<>();
    private final KnownCity known;
    private Driver driver = GraphForTests.driver();

    KnownCityTests(KnownCity known) {
        this.known = known;
    }

    /** {@return the city} */
    KnownCity known() {
        return known;
    }

    /** {@return what is rightly found though the city's truth is silent of it, by code} */
    Map<String, Set<String>> untold() {
        return Map.of();
    }

    /** {@return whom the rules find under a code} */
    Set<String> found(String code) {
        Set<String> subjects = new TreeSet<>();
        found.getOrDefault(code, Map.of()).values().forEach(f -> subjects.add(f.subject().key()));
        return subjects;
    }

    private boolean hasCases(String code) {
        return !cases(code).isEmpty() || untold().containsKey(code);
    }

    @BeforeAll
    void the_city_is_asked() {
        driver = known.load();
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        found.putAll(Asked.byRules(city, Asked.inquiries(KnownCity.DAY), city::find));
    }

    @Test
    void every_planted_case_is_found_and_nothing_else() {
        SoftAssertions softly = new SoftAssertions();
        for (String code : found.keySet()) {
            Set<String> subjects = found(code);
            Set<String> positives = new TreeSet<>();
            Set<String> arguable = new HashSet<>();
            for (Map<String, String> row : cases(code)) {
                if (!cell(row, "certainty").equals("clear")) {
                    arguable.add(subjectKey(row));
                } else if (cell(row, "label").equals("positive")) {
                    positives.add(subjectKey(row));
                    positives.addAll(unitsBeside(row));
                }
            }
            positives.addAll(untold().getOrDefault(code, Set.of()));
            // A code without a row has no case in this city; in a generated one every code has.
            softly.assertThat(!positives.isEmpty()).as(code).isEqualTo(hasCases(code));
            subjects.removeAll(arguable);
            positives.removeAll(arguable);
            softly.assertThat(subjects).as(code).isEqualTo(positives);
        }
        softly.assertAll();
    }

    @Test
    void the_tier_of_every_unit_is_the_known_one() {
        Map<String, List<String>> rows = new TreeMap<>();
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        for (TierSheet.Row row :
                TierSheet.rows(city.aidUnits(), city::of, Asked.policy(KnownCity.DAY))) {
            List<String> cells = row.cells();
            rows.put(cells.get(0), cells.subList(1, 7));
        }
        Map<String, List<String>> expected = new TreeMap<>();
        for (Map<String, String> row : known.truth("tiers.csv")) {
            List<String> cells = new ArrayList<>();
            for (String column : TierSheet.COLUMNS.subList(1, 7)) {
                cells.add(cell(row, column));
            }
            expected.put(cell(row, "aid_unit_no"), cells);
        }
        assertThat(expected).hasSizeGreaterThan(200);
        assertThat(rows).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void rule_and_cypher_find_the_same_by_whichever_way_the_rule_sees() {
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        Map<Detector<?>, Inquiry> inquiries = Asked.inquiries(KnownCity.DAY);
        // Looked at alone: all subjects of findings, and of the others one in five.
        Set<Subject> looked = new TreeSet<>(BY_KEY);
        found.values().forEach(ofCode -> ofCode.values().forEach(f -> looked.add(f.subject())));
        List<Subject> all = Asked.subjects(city);
        for (int i = 0; i < all.size(); i += 5) {
            looked.add(all.get(i));
        }
        Map<String, Map<String, Finding<?>>> seenAlone =
                Asked.alone(List.copyOf(looked), inquiries, driver);
        inquiries.forEach(
                (detector, inquiry) -> {
                    Set<String> byRule = found.getOrDefault(detector.code(), Map.of()).keySet();
                    assertThat(!byRule.isEmpty())
                            .as(detector.code())
                            .isEqualTo(hasCases(detector.code()));
                    assertThat(Asked.byCypher(driver, detector, inquiry, ""))
                            .as(detector.code())
                            .containsOnlyKeys(byRule);
                    assertThat(seenAlone.getOrDefault(detector.code(), Map.of()))
                            .as("live " + detector.code())
                            .containsOnlyKeys(byRule);
                });
    }

    private List<Map<String, String>> cases(String code) {
        return known.truth("truth.csv").stream()
                .filter(row -> code.equals(row.get("analysis")))
                .toList();
    }

    /** {@return the other units of a case that has a finding for each of its units} */
    private static List<String> unitsBeside(Map<String, String> row) {
        return OF_EACH_UNIT.contains(cell(row, "analysis"))
                ? Stream.of(cell(row, "other_keys").split("\\|"))
                        .filter(key -> key.startsWith("JT"))
                        .toList()
                : List.of();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static String subjectKey(Map<String, String> row) {
        String key = cell(row, "subject_key");
        return cell(row, "subject_kind").equals("Person") ? KnownCity.IDS.personIdOf(key) : key;
    }
}
