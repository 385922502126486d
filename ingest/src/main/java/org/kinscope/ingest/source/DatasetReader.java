package org.kinscope.ingest.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads the folder of one dataset. A key that it does not know is an error at start, not a silent
 * nothing.
 */
final class DatasetReader {

    private static final List<String> KEYS =
            List.of(
                    "title",
                    "department",
                    "departments",
                    "node",
                    "relationship",
                    "secondary",
                    "settle",
                    "subject",
                    "refers_to",
                    "columns");
    private static final List<String> COLUMN_KEYS =
            List.of("name", "zh", "also", "type", "key", "required", "codes", "list", "min", "max");

    private final String name;

    private DatasetReader(String name) {
        this.name = name;
    }

    static Dataset read(String name) {
        return new DatasetReader(name).dataset();
    }

    private Dataset dataset() {
        Object loaded =
                new Load(LoadSettings.builder().setLabel(name + "/dataset.yaml").build())
                        .loadFromString(Resources.text(name + "/dataset.yaml"));
        Map<?, ?> yaml = map(loaded, "the file");
        known(yaml, KEYS);
        List<Column> columns = new ArrayList<>();
        for (Object column : list(yaml.get("columns"))) {
            columns.add(column(map(column, "columns")));
        }
        return new Dataset(
                name,
                text(yaml, "title"),
                text(yaml, "department"),
                texts(yaml.get("departments")),
                List.copyOf(columns),
                yaml.containsKey("node")
                        ? new Primary.Node(text(yaml, "node"))
                        : new Primary.Relationship(text(yaml, "relationship")),
                list(yaml.get("secondary")).stream().map(this::secondary).toList(),
                list(yaml.get("settle")).stream().map(Object::toString).map(Settle::of).toList(),
                find(yaml, "subject"),
                reference(yaml.get("refers_to")),
                Statements.of(Resources.text(name + "/write.cypher")));
    }

    /** {@return the dataset of the records of humans who have several, which are kept apart} */
    static Dataset recordsOf(Dataset persons) {
        return new Dataset(
                persons.name(),
                persons.title(),
                persons.department(),
                persons.departments(),
                persons.columns(),
                new Primary.Node("SourcePerson"),
                persons.secondary(),
                persons.settle(),
                persons.subject(),
                persons.refersTo(),
                Statements.of(Resources.text(persons.name() + "/write-record.cypher")));
    }

    private Secondary secondary(Object written) {
        String text = written.toString();
        return text.startsWith("<-")
                ? new Secondary(text.substring(2), false)
                : new Secondary(text.substring(2), true);
    }

    private Dataset.@Nullable Reference reference(@Nullable Object written) {
        if (written == null) {
            return null;
        }
        Map<?, ?> yaml = map(written, "refers_to");
        return new Dataset.Reference(
                text(yaml, "column"),
                text(yaml, "label"),
                text(yaml, "property"),
                text(yaml, "note"));
    }

    private Column column(Map<?, ?> yaml) {
        known(yaml, COLUMN_KEYS);
        List<String> headers = new ArrayList<>();
        headers.add(text(yaml, "zh"));
        list(yaml.get("also")).forEach(also -> headers.add(also.toString()));
        ColumnType type =
                ColumnType.named(find(yaml, "type") == null ? "text" : text(yaml, "type"));
        return new Column(
                text(yaml, "name"),
                List.copyOf(headers),
                type,
                Boolean.TRUE.equals(yaml.get("key")),
                Boolean.TRUE.equals(yaml.get("required")),
                type == ColumnType.CODE ? codes(yaml) : null,
                decimal(yaml, "min"),
                decimal(yaml, "max"));
    }

    private CodeList codes(Map<?, ?> yaml) {
        String shared = find(yaml, "list");
        if (shared != null) {
            return CodeLists.get(shared);
        }
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        map(yaml.get("codes"), "codes of " + yaml.get("name"))
                .forEach(
                        (code, words) ->
                                spellings.put(
                                        String.valueOf(code),
                                        list(words).stream().map(Object::toString).toList()));
        return new CodeList(spellings);
    }

    private static @Nullable BigDecimal decimal(Map<?, ?> yaml, String key) {
        Object value = yaml.get(key);
        return value == null ? null : new BigDecimal(value.toString());
    }

    private void known(Map<?, ?> yaml, List<String> keys) {
        for (Object key : yaml.keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                throw new IllegalStateException(
                        name + "/dataset.yaml: unknown key '" + key + "'; known are " + keys);
            }
        }
    }

    private String text(Map<?, ?> yaml, String key) {
        String value = find(yaml, key);
        if (value == null) {
            throw new IllegalStateException(
                    name + "/dataset.yaml: '" + key + "' is missing in " + yaml);
        }
        return value;
    }

    private static @Nullable String find(Map<?, ?> yaml, String key) {
        Object value = yaml.get(key);
        return value == null ? null : value.toString();
    }

    private Map<?, ?> map(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException(name + "/dataset.yaml: " + where + " should be a map");
    }

    private static Map<String, String> texts(@Nullable Object value) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        }
        return texts;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }
}
