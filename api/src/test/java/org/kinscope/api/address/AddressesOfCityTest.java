package org.kinscope.api.address;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.ingest.identity.AddressKey;
import org.kinscope.ingest.identity.address.SameDwelling;
import org.kinscope.synthetic.Generator;
import org.kinscope.synthetic.Parameters;

/**
 * A city of 20,000, written once by careful clerks, whose words are the truth of who lives where,
 * and once by the worst of them.
 */
class AddressesOfCityTest {

    private static final List<String> DATASETS = List.of("persons", "registrations", "aid_units");

    /** How a second row ends that has another's key and says something else on purpose. */
    private static final String SPOILT = "改";

    @TempDir static Path folder;

    private static Map<String, String> careful = Map.of();
    private static Map<String, String> messy = Map.of();

    @BeforeAll
    static void the_city_is_written_twice() throws IOException {
        careful = addresses(0);
        messy = addresses(2);
    }

    @Test
    void the_worst_clerks_neither_join_nor_split_a_dwelling() {
        Map<String, Set<String>> dwellingsOfKey = new HashMap<>();
        Set<String> split = new TreeSet<>();
        int spelt = 0;
        for (Map.Entry<String, String> row : messy.entrySet()) {
            String truth = careful.get(row.getKey());
            if (truth == null) {
                continue;
            }
            spelt += truth.equals(row.getValue()) ? 0 : 1;
            String key = AddressKey.of(row.getValue());
            if (key == null || !key.equals(AddressKey.of(truth))) {
                split.add(truth + " | " + row.getValue() + " | " + key);
            } else {
                dwellingsOfKey.computeIfAbsent(key, k -> new HashSet<>()).add(truth);
            }
        }
        assertThat(spelt).as("rows that are spelt in another way").isGreaterThan(10_000);
        assertThat(split).as("false splits").isEmpty();
        assertThat(dwellingsOfKey.values())
                .as("false joins")
                .hasSizeGreaterThan(5_000)
                .allMatch(dwellings -> dwellings.size() == 1);
    }

    @Test
    void every_harsh_spelling_of_a_dwelling_comes_to_its_key_and_to_no_other() {
        Set<String> dwellings = new TreeSet<>(careful.values());
        Map<String, String> keys = new TreeMap<>();
        Set<String> split = new TreeSet<>();
        int spellings = 0;
        int n = 0;
        for (String dwelling : dwellings) {
            String key = Objects.requireNonNull(AddressKey.of(dwelling), dwelling);
            assertThat(keys.put(key, dwelling)).as("false join at " + key).isNull();
            if (n++ % 7 != 0) {
                continue;
            }
            for (String spelling : HarshClerk.spellings(dwelling)) {
                spellings++;
                if (!key.equals(AddressKey.of(spelling))) {
                    split.add(spelling + " | " + AddressKey.of(spelling));
                }
            }
        }
        assertThat(spellings).isGreaterThan(50_000);
        assertThat(split).as("false splits").isEmpty();
    }

    @Test
    void the_decision_on_neighbours_names_what_differs_or_what_is_missing() {
        List<String> dwellings = List.copyOf(new TreeSet<>(careful.values()));
        int alike = 0;
        for (int i = 1; i < dwellings.size(); i += 50) {
            SameDwelling decision = SameDwelling.compare(dwellings.get(i - 1), dwellings.get(i));
            boolean sameKind =
                    decision.left().parts().keySet().equals(decision.right().parts().keySet());
            alike += sameKind ? 1 : 0;
            // A house of a village group and a flat of an estate share no part to differ in.
            assertThat(decision)
                    .isInstanceOf(
                            sameKind ? SameDwelling.Different.class : SameDwelling.NotKnown.class);
            assertThat(decision.sentence().zh()).contains(sameKind ? "≠" : "缺少");
        }
        assertThat(alike).as("neighbours written by the same parts").isGreaterThan(100);
    }

    /**
     * The addresses of people's rows by dataset and ID number; who has several rows is left out.
     */
    private static Map<String, String> addresses(int mess) throws IOException {
        Path city = folder.resolve("mess" + mess);
        new Generator(new Parameters(20_000, 7, 1, 10, mess, false), persons -> {}).write(city);
        Map<String, String> found = new TreeMap<>();
        Set<String> several = new HashSet<>();
        for (String dataset : DATASETS) {
            List<CsvRecord> rows = rows(city.resolve("delivery/" + dataset + ".csv"));
            List<String> header =
                    rows.getFirst().getFields().stream().map(name -> name.strip()).toList();
            int who = place(header, List.of("id_number", "身份证号"));
            int where = place(header, List.of("address", "住址", "户籍地址", "居住地址"));
            for (CsvRecord row : rows.subList(1, rows.size())) {
                if (row.getFieldCount() != header.size()
                        || row.getField(where).isBlank()
                        || row.getField(where).endsWith(SPOILT)) {
                    continue;
                }
                String key = dataset + " " + row.getField(who).strip();
                String other = found.putIfAbsent(key, row.getField(where));
                if (other != null && !other.equals(row.getField(where))) {
                    several.add(key);
                }
            }
        }
        found.keySet().removeAll(several);
        return found;
    }

    private static int place(List<String> header, List<String> names) {
        return names.stream().mapToInt(header::indexOf).max().orElseThrow();
    }

    private static List<CsvRecord> rows(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            text = Files.readString(file, Charset.forName("GB18030"));
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.SKIP)
                        .missingFieldStrategy(FieldMismatchStrategy.SKIP)
                        .ofCsvRecord(plain)) {
            return reader.stream().toList();
        }
    }
}
