package org.kinscope.ingest.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.read.Header;
import org.kinscope.ingest.source.CodeLists;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a mapping file. Whatever it does not understand is an error, never a silent nothing. */
final class MappingReader {

    private static final List<String> KEYS =
            List.of(
                    "dataset",
                    "department",
                    "files",
                    "header",
                    "encoding",
                    "delimiter",
                    "sheet",
                    "names",
                    "unknown",
                    "open_end",
                    "columns",
                    "ignore");

    private final String file;
    private final Dataset dataset;
    private final YamlMap yaml;

    private MappingReader(String file, YamlMap yaml) {
        this.file = file;
        this.yaml = yaml;
        this.dataset = dataset(yaml.text("dataset"));
    }

    static Mapping read(String file, String text) {
        Object loaded;
        try {
            loaded =
                    new Load(
                                    LoadSettings.builder()
                                            .setLabel(file)
                                            .setSchema(new TextSchema())
                                            .build())
                            .loadFromString(text);
        } catch (YamlEngineException e) {
            throw new MappingRefused(
                    file,
                    "",
                    "is no YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        YamlMap yaml = YamlMap.of(file, "", loaded);
        yaml.known(KEYS);
        return new MappingReader(file, yaml).mapping(text);
    }

    private Mapping mapping(String text) {
        List<FilePattern> files = yaml.texts("files").stream().map(FilePattern::of).toList();
        List<String> signature = yaml.texts("header");
        if (files.isEmpty() && signature.isEmpty()) {
            throw yaml.wrong(
                    "files",
                    "is missing; say which files the mapping takes, by name (files: ['低保*.csv'])"
                            + " or by columns that they have (header: [户主标识])");
        }
        List<ColumnRule> rules = rules();
        for (Column column : dataset.columns()) {
            if (column.required() && rules.stream().noneMatch(r -> r.column().equals(column))) {
                throw yaml.wrong(
                        "columns",
                        "lacks the required column "
                                + column.name()
                                + " ("
                                + column.headers().getFirst()
                                + "); name the department's column, as in "
                                + column.name()
                                + ": "
                                + column.headers().getFirst()
                                + ", or a constant, as in "
                                + column.name()
                                + ": {constant: …}");
            }
        }
        Set<String> ignored = new HashSet<>();
        yaml.texts("ignore").forEach(name -> ignored.add(Header.simple(name)));
        List<String> names = yaml.texts("names");
        confirmNames(names, rules);
        return new Mapping(
                file,
                dataset,
                department(),
                files,
                signature,
                yaml.find("encoding"),
                delimiter(),
                yaml.find("sheet"),
                names,
                rules,
                Set.copyOf(ignored),
                sha256(text));
    }

    private void confirmNames(List<String> names, List<ColumnRule> rules) {
        if (names.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(names.stream().map(Header::simple).toList());
        for (ColumnRule rule : rules) {
            for (String name : rule.origin().names()) {
                if (!known.contains(Header.simple(name))) {
                    throw yaml.wrong(
                            "columns." + rule.column().name(),
                            "'" + name + "' is not among names: " + names);
                }
            }
        }
    }

    private List<ColumnRule> rules() {
        Set<String> unknown = spelt(yaml.texts("unknown"));
        Set<String> openEnd = spelt(yaml.texts("open_end"));
        List<ColumnRule> rules = new ArrayList<>();
        YamlMap columns = YamlMap.of(file, "columns", yaml.get("columns"));
        Map<String, String> given = new LinkedHashMap<>();
        for (String key : columns.keys()) {
            Column column = column(columns, key);
            String before = given.put(column.name(), key);
            if (before != null) {
                throw columns.wrong(
                        key,
                        "is the column "
                                + column.name()
                                + ", which "
                                + before
                                + " is already; keep one of them");
            }
            rules.add(new RuleReader(file, columns, key, column, unknown, openEnd).rule());
        }
        return List.copyOf(rules);
    }

    private Column column(YamlMap columns, String key) {
        String simple = Header.simple(key);
        for (Column column : dataset.columns()) {
            if (Header.simple(column.name()).equals(simple)
                    || column.headers().stream().anyMatch(h -> Header.simple(h).equals(simple))) {
                return column;
            }
        }
        throw columns.wrong(
                key,
                "is no column of "
                        + dataset.name()
                        + "; it has "
                        + String.join(", ", dataset.columns().stream().map(Column::name).toList())
                        + " (ours stands before the colon, the department's after it)");
    }

    private Dataset dataset(String name) {
        for (Dataset known : Datasets.bundled().list()) {
            if (known.name().equalsIgnoreCase(name) || known.title().equals(name)) {
                return known;
            }
        }
        throw yaml.wrong(
                "dataset",
                "'"
                        + name
                        + "' is no dataset; right is one of "
                        + String.join(
                                ", ",
                                Datasets.bundled().list().stream().map(Dataset::name).toList()));
    }

    private @Nullable String department() {
        String written = yaml.find("department");
        if (written == null) {
            return null;
        }
        String code = CodeLists.departments().find(written);
        if (code == null) {
            throw yaml.wrong(
                    "department",
                    "'"
                            + written
                            + "' is no department; right is one of "
                            + String.join(", ", CodeLists.departments().codes()));
        }
        return code;
    }

    private @Nullable Character delimiter() {
        String written = yaml.find("delimiter");
        if (written == null) {
            return null;
        }
        String one = written.equals("tab") || written.equals("\\t") ? "\t" : written;
        if (one.length() != 1 || one.equals("\"")) {
            throw yaml.wrong(
                    "delimiter", "'" + written + "' should be one character, such as ; | , or tab");
        }
        return one.charAt(0);
    }

    private static Set<String> spelt(List<String> words) {
        Set<String> spelt = new LinkedHashSet<>();
        words.forEach(word -> spelt.add(ColumnRule.spelt(word)));
        return spelt;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
