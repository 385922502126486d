package org.kinscope.ingest.identity.linkage.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a schema; whatever it does not know is an error that says what would be right. */
final class SchemaReader {

    private static final List<String> KEYS =
            List.of(
                    "id",
                    "source",
                    "truth",
                    "columns",
                    "blocking",
                    "thresholds",
                    "one-to-one",
                    "files");
    private static final Thresholds USUAL = new Thresholds(0.9, 0.2);
    private static final int MOST_COMPARISONS = 15;

    private final Yaml yaml;

    SchemaReader(String label) {
        yaml = new Yaml(label);
    }

    LinkageSchema read(String text) {
        Object loaded;
        try {
            loaded =
                    new Load(LoadSettings.builder().setLabel(yaml.label()).build())
                            .loadFromString(text);
        } catch (YamlEngineException e) {
            throw yaml.wrong(
                    "",
                    "this is no YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        Map<?, ?> top = yaml.map(loaded, "");
        yaml.known(top, KEYS, "");
        Truth truth = truth(top.get("truth"));
        List<Comparison> comparisons = comparisons(top.get("columns"), truth);
        List<List<KeyPart>> blocking = new ArrayList<>();
        for (Object rule : yaml.list(top.get("blocking"))) {
            blocking.add(new KeyReader(yaml).read(rule));
        }
        LinkageSchema schema =
                new LinkageSchema(
                        yaml.label(),
                        yaml.text(top.get("id")),
                        yaml.text(top.get("source")),
                        truth,
                        comparisons,
                        List.copyOf(blocking),
                        thresholds(top.get("thresholds")),
                        singleSources(top.get("one-to-one")),
                        headers(top.get("files")));
        if (truth != null && schema.columns().contains(truth.column())) {
            throw yaml.wrong(
                    "truth",
                    "the column "
                            + truth.column()
                            + " holds the truth and is also compared or blocked on; take it out of"
                            + " columns and blocking");
        }
        return schema;
    }

    private List<Comparison> comparisons(@Nullable Object written, @Nullable Truth truth) {
        List<Comparison> comparisons = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Object one : yaml.list(written)) {
            Comparison comparison = comparison(one, "columns[" + comparisons.size() + "]");
            if (!names.add(comparison.name())) {
                throw yaml.wrong(
                        "columns", "the name " + comparison.name() + " stands there twice");
            }
            comparisons.add(comparison);
        }
        if (comparisons.isEmpty() || comparisons.size() > MOST_COMPARISONS) {
            throw yaml.wrong(
                    "columns",
                    "there are %d; give between 1 and %d, as in: - {name: surname, compare: name}"
                            .formatted(comparisons.size(), MOST_COMPARISONS));
        }
        return List.copyOf(comparisons);
    }

    private Comparison comparison(Object written, String place) {
        Map<?, ?> map = yaml.map(written, place);
        yaml.known(
                map,
                List.of("name", "columns", "compare", "frequencies", "levels", "split"),
                place);
        List<String> columns = yaml.texts(map.get("columns"));
        String name = yaml.text(map.get("name"));
        if (name == null) {
            if (columns.isEmpty()) {
                throw yaml.wrong(place, "it needs a name, as in {name: surname, compare: name}");
            }
            name = String.join(" ", columns);
        }
        Kind kind = kind(yaml.text(map.get("compare")), place + " " + name);
        List<Double> levels = new ArrayList<>();
        for (Object level : yaml.list(map.get("levels"))) {
            double similarity = yaml.fraction(level, place + ".levels");
            if (!levels.isEmpty() && similarity >= levels.getLast()) {
                throw yaml.wrong(place + ".levels", "they should fall, as in [0.95, 0.88]");
            }
            levels.add(similarity);
        }
        Object frequencies = map.get("frequencies");
        return new Comparison(
                name,
                columns.isEmpty() ? List.of(name) : columns,
                kind,
                frequencies == null || yaml.flag(frequencies, place + ".frequencies"),
                List.copyOf(levels),
                yaml.text(map.get("split")));
    }

    private Kind kind(@Nullable String word, String place) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw yaml.wrong(
                place + ".compare",
                (word == null ? "it is missing" : "there is no comparison " + word)
                        + "; name one of "
                        + Arrays.stream(Kind.values())
                                .map(Kind::word)
                                .collect(Collectors.joining(", ")));
    }

    private Thresholds thresholds(@Nullable Object written) {
        if (written == null) {
            return USUAL;
        }
        Map<?, ?> map = yaml.map(written, "thresholds");
        yaml.known(map, List.of("same", "unsure"), "thresholds");
        Object same = map.get("same");
        Object unsure = map.get("unsure");
        double upper = same == null ? USUAL.same() : yaml.fraction(same, "thresholds.same");
        double lower =
                unsure == null
                        ? Math.min(USUAL.unsure(), upper)
                        : yaml.fraction(unsure, "thresholds.unsure");
        if (lower > upper) {
            throw yaml.wrong(
                    "thresholds", "unsure (%s) lies above same (%s)".formatted(lower, upper));
        }
        return new Thresholds(upper, lower);
    }

    private Set<String> singleSources(@Nullable Object written) {
        if (written == null || Boolean.FALSE.equals(written)) {
            return Set.of();
        }
        return Boolean.TRUE.equals(written) ? Set.of("*") : Set.copyOf(yaml.texts(written));
    }

    private Map<String, Map<String, String>> headers(@Nullable Object written) {
        Map<String, Map<String, String>> headers = new LinkedHashMap<>();
        if (written != null) {
            yaml.map(written, "files")
                    .forEach(
                            (file, columns) -> {
                                Map<String, String> one = new LinkedHashMap<>();
                                yaml.map(columns, "files." + file)
                                        .forEach((a, b) -> one.put(a + "", b + ""));
                                headers.put(file + "", Map.copyOf(one));
                            });
        }
        return Map.copyOf(headers);
    }

    private @Nullable Truth truth(@Nullable Object written) {
        if (written == null) {
            return null;
        }
        if (written instanceof String column) {
            return new Truth(column, null, null, null, List.of());
        }
        Map<?, ?> map = yaml.map(written, "truth");
        yaml.known(map, List.of("column", "pattern", "file", "value", "key"), "truth");
        String column = yaml.text(map.get("column"));
        String file = yaml.text(map.get("file"));
        String value = yaml.text(map.get("value"));
        if ((column == null) == (file == null) || (file != null && value == null)) {
            throw yaml.wrong(
                    "truth",
                    "give {column: …} or {file: …, value: …, key: {column there: column here}}");
        }
        List<Truth.Key> keys = new ArrayList<>();
        Object key = map.get("key");
        if (key instanceof Map<?, ?> pairs) {
            pairs.forEach((there, here) -> keys.add(new Truth.Key(there + "", here + "")));
        } else {
            yaml.texts(key).forEach(both -> keys.add(new Truth.Key(both, both)));
        }
        return new Truth(column, yaml.pattern(map.get("pattern")), file, value, keys);
    }
}
