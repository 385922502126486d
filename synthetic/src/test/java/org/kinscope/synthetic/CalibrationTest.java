package org.kinscope.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.place.Places;

/** The table of docs/generate.md, counted again from the extracts, without the named village. */
class CalibrationTest {

    /** A row: measure, statistics, accepted from–to, generated. */
    private static final Pattern ROW =
            Pattern.compile("\\| ([^|]+) \\| [^|]+ \\| ([\\d.]+)–([\\d.]+) \\| ([\\d.]+) \\|.*");

    private static final String VILLAGE =
            Places.taizhou(Draw.of(1), Parameters.FEWEST).invented().code();

    private record Row(double from, double to, String generated) {}

    @TempDir Path folder;

    private static Map<String, Row> table() throws IOException {
        Path page = Path.of(System.getProperty("kinscope.home", ".."), "docs/generate.md");
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(page)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(
                        row.group(1),
                        new Row(
                                Double.parseDouble(row.group(2)),
                                Double.parseDouble(row.group(3)),
                                row.group(4)));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 2020})
    void every_share_is_within_what_the_page_accepts(long seed) throws IOException {
        Map<String, Double> measured = measure(seed);
        Map<String, Row> table = table();
        assertThat(table.keySet()).isEqualTo(measured.keySet()).hasSize(9);
        table.forEach(
                (measure, row) ->
                        assertThat(measured.get(measure))
                                .as(measure)
                                .isBetween(row.from(), row.to()));
    }

    @Test
    void the_page_says_what_was_generated() throws IOException {
        Map<String, String> measured = new TreeMap<>();
        measure(2020)
                .forEach((name, x) -> measured.put(name, String.format(Locale.ROOT, "%.2f", x)));
        Map<String, String> said = new TreeMap<>();
        table().forEach((name, row) -> said.put(name, row.generated()));
        assertThat(said).isEqualTo(measured);
    }

    private Map<String, Double> measure(long seed) throws IOException {
        new Generator(new Parameters(20_000, seed, 1, 0, 0, false), List.of(), n -> {})
                .write(folder.resolve("city"));
        Path delivery = folder.resolve("city/delivery");
        List<Map<String, String>> all = outside(delivery, "persons");
        List<Map<String, String>> living =
                all.stream().filter(p -> p.getOrDefault("death_date", "").isEmpty()).toList();
        double n = living.size();
        Map<String, Double> shares = new LinkedHashMap<>();
        Map<String, Integer> sizes = households(delivery);
        double people = sizes.values().stream().mapToInt(Integer::intValue).sum();
        shares.put("persons of a household", people / sizes.size());
        double men = living.stream().filter(p -> "1".equals(p.get("sex"))).count();
        shares.put("men for 100 women", 100 * men / (n - men));
        shares.put("aged 0–14, %", 100 * aged(living, 0, 14) / n);
        shares.put("aged 15–64, %", 100 * aged(living, 15, 64) / n);
        shares.put("aged 65 and over, %", 100 * aged(living, 65, 200) / n);
        shares.put("births of the year, ‰", 1000 * in2020(all, "birth_date") / n);
        shares.put("deaths of the year, ‰", 1000 * in2020(all, "death_date") / n);
        Set<String> units =
                outside(delivery, "aid_units").stream()
                        .map(row -> row.getOrDefault("aid_unit_no", ""))
                        .collect(Collectors.toSet());
        Set<String> dibao =
                Extract.rows(delivery, "statuses").stream()
                        .filter(row -> units.contains(row.getOrDefault("aid_unit_no", "")))
                        .filter(row -> "dibao".equals(row.get("status")))
                        .filter(row -> Extract.runs(row, "from_date", "to_date"))
                        .map(row -> row.getOrDefault("aid_unit_no", ""))
                        .collect(Collectors.toSet());
        shares.put("households on dibao, %", 100.0 * dibao.size() / sizes.size());
        double aided =
                outside(delivery, "aid_units").stream()
                        .filter(row -> dibao.contains(row.getOrDefault("aid_unit_no", "")))
                        .filter(row -> Extract.runs(row, "from_date", "to_date"))
                        .count();
        shares.put("persons of a household on dibao", aided / dibao.size());
        return shares;
    }

    private static List<Map<String, String>> outside(Path delivery, String dataset) {
        return Extract.rows(delivery, dataset).stream()
                .filter(row -> !VILLAGE.equals(row.get("division_code")))
                .toList();
    }

    private static Map<String, Integer> households(Path delivery) {
        Map<String, Integer> sizes = new HashMap<>();
        for (Map<String, String> row : outside(delivery, "registrations")) {
            if (row.getOrDefault("to_date", "").isEmpty()) {
                sizes.merge(row.getOrDefault("household_no", ""), 1, Integer::sum);
            }
        }
        return sizes;
    }

    private static double aged(List<Map<String, String>> people, int from, int to) {
        return people.stream()
                .mapToInt(
                        p ->
                                Parameters.AS_OF.getYear()
                                        - Integer.parseInt(
                                                p.getOrDefault("birth_date", "").substring(0, 4)))
                .filter(age -> age >= from && age <= to)
                .count();
    }

    private static double in2020(List<Map<String, String>> people, String column) {
        return people.stream().filter(p -> p.getOrDefault(column, "").startsWith("2020")).count();
    }
}
