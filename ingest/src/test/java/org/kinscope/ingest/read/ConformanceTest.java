package org.kinscope.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Published files of odd text, each with what it says. */
class ConformanceTest {

    @TempDir Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void every_file_of_csv_spectrum_says_what_its_json_says(String name) throws Exception {
        assertThat(objects(name)).isEqualTo(loaded(name));
    }

    @Test
    void the_coordinates_of_csv_spectrum_keep_their_quotes_inside_unquoted_fields()
            throws Exception {
        // Its JSON gives another telephone number than its CSV; all else is equal.
        Map<?, ?> expected = (Map<?, ?>) loaded("location_coordinates");
        Map<String, String> read = objects("location_coordinates").getFirst();
        assertThat(read.get("Location Coordinates")).endsWith("2'17.9\"W");
        assertThat(read)
                .containsEntry("Contact Phone Number", "2095257564")
                .containsOnlyKeys(expected.keySet().stream().map(Object::toString).toList());
        read.remove("Contact Phone Number");
        read.forEach((key, value) -> assertThat(expected.get(key)).isEqualTo(value));
    }

    @Test
    void a_file_whose_few_letters_are_words_in_both_encodings_is_asked_about() {
        // One letter beyond ASCII: ʤ in UTF-8, 胜 in GB18030. Nothing tells which is meant.
        assertThatThrownBy(() -> rows("utf8", null))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("--encoding")
                .extracting(e -> ((FileRefused) e).reason())
                .isEqualTo("ambiguous-encoding");
    }

    @Test
    void every_character_of_gb18030_is_read_as_the_standard_of_the_web_says() throws Exception {
        assertThat(lines("gb18030_in.txt", "GB18030")).isEqualTo(lines("gb18030_in_ref.txt", null));
        assertThat(lines("gb18030_out_ref.txt", "gbk")).isEqualTo(lines("gb18030_out.txt", null));
    }

    private List<List<String>> lines(
            String file, @org.jspecify.annotations.Nullable String encoding) throws Exception {
        byte[] bytes = resource("gb18030/" + file);
        Path copy = folder.resolve(file);
        // Line by line, without the comma, quote and others that mean something between fields.
        Files.write(copy, bytes);
        TextBytes text = new TextBytes(copy, false);
        TextForm form =
                TextForm.of(
                        text,
                        '\t',
                        encoding == null ? "utf-8" : encoding,
                        '\u0007',
                        names -> false);
        List<List<String>> lines = new ArrayList<>();
        try (RowStartReader reader =
                new RowStartReader(form.reader(text, new AtomicLong()), '\u0007')) {
            StringBuilder all = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                all.append((char) c);
            }
            all.toString().lines().forEach(line -> lines.add(List.of(line)));
        }
        return lines;
    }

    private List<Map<String, String>> objects(String name) throws Exception {
        List<List<String>> rows = rows(name, "utf-8");
        List<Map<String, String>> objects = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                object.put(rows.getFirst().get(i), row.get(i));
            }
            objects.add(object);
        }
        return objects;
    }

    private List<List<String>> rows(String name, @org.jspecify.annotations.Nullable String encoding)
            throws Exception {
        Path file = folder.resolve(name + ".csv");
        Files.write(file, resource("csv-spectrum/" + name + ".csv"));
        List<List<String>> rows = new ArrayList<>();
        Extract extract = new Extract(file, name + ".csv", null, Extract.Format.CSV, encoding);
        try (RawRows raw = RawRows.open(extract, Extract.Format.CSV, names -> false)) {
            for (SourceRow row = raw.next(); row != null; row = raw.next()) {
                rows.add(row.fields());
            }
        }
        return rows;
    }

    private static Object loaded(String name) throws IOException {
        return new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build())
                .loadFromString(
                        StandardCharsets.UTF_8
                                .decode(ByteBuffer.wrap(resource("csv-spectrum/" + name + ".json")))
                                .toString());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ConformanceTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        }
    }
}
