package org.kinscope.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.read.Spelling;
import org.kinscope.ingest.source.CodeList;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.ColumnType;

/** Reads what a mapping file says of one column. */
final class RuleReader {

    private static final List<String> KEYS =
            List.of(
                    "column",
                    "join",
                    "with",
                    "split",
                    "part",
                    "pattern",
                    "constant",
                    "unit",
                    "codes",
                    "date",
                    "unknown");

    private final String file;
    private final YamlMap columns;
    private final String key;
    private final Column column;
    private final Set<String> unknown;
    private final Set<String> openEnd;

    RuleReader(
            String file,
            YamlMap columns,
            String key,
            Column column,
            Set<String> unknown,
            Set<String> openEnd) {
        this.file = file;
        this.columns = columns;
        this.key = key;
        this.column = column;
        this.unknown = unknown;
        this.openEnd = openEnd;
    }

    ColumnRule rule() {
        Object written = columns.get(key);
        if (written instanceof String name) {
            if (name.isBlank()) {
                throw columns.wrong(key, "names no column of the department");
            }
            return new ColumnRule(
                    column, new Origin.Whole(name), null, Map.of(), List.of(), unknown(List.of()));
        }
        YamlMap rule = YamlMap.of(file, "columns." + key, written);
        rule.known(KEYS);
        Unit unit = unit(rule);
        Map<String, String> codes = codes(rule);
        List<DateForm> dates = dates(rule);
        return new ColumnRule(
                column, origin(rule, codes), unit, codes, dates, unknown(rule.texts("unknown")));
    }

    private Set<String> unknown(List<String> own) {
        Set<String> all = new LinkedHashSet<>(unknown);
        if (column.type() == ColumnType.DATE && !column.required()) {
            all.addAll(openEnd);
        }
        own.forEach(word -> all.add(ColumnRule.spelt(word)));
        return Set.copyOf(all);
    }

    private Origin origin(YamlMap rule, Map<String, String> codes) {
        List<String> ways =
                List.of("column", "join", "constant").stream()
                        .filter(way -> rule.get(way) != null)
                        .toList();
        if (ways.size() != 1) {
            throw columns.wrong(
                    key,
                    "should say one of column, join and constant, as in {column: 救助金额, unit: 万元}");
        }
        need(rule, "with", "join");
        need(rule, "split", "column");
        need(rule, "part", "split");
        need(rule, "pattern", "column");
        if (rule.get("constant") != null) {
            return constant(rule.text("constant"), codes);
        }
        if (rule.get("join") != null) {
            String with = rule.find("with");
            return new Origin.Joined(rule.texts("join"), with == null ? "" : with);
        }
        String name = rule.text("column");
        String pattern = rule.find("pattern");
        if (pattern != null) {
            return new Origin.Found(name, pattern(rule, pattern));
        }
        String separator = rule.find("split");
        if (separator == null) {
            return new Origin.Whole(name);
        }
        String part = rule.text("part");
        if (!part.matches("[1-9]\\d?") || separator.isEmpty()) {
            throw rule.wrong("part", "'" + part + "' should be 1 for the first part, 2, 3 …");
        }
        return new Origin.Part(name, separator, Integer.parseInt(part));
    }

    private static void need(YamlMap rule, String with, String needed) {
        if (rule.get(with) != null && rule.get(needed) == null) {
            throw rule.wrong(with, "means something only beside " + needed);
        }
    }

    private static Pattern pattern(YamlMap rule, String written) {
        try {
            Pattern pattern = Pattern.compile(written);
            if (pattern.matcher("").groupCount() < 1) {
                throw rule.wrong(
                        "pattern", "'" + written + "' should have (brackets) around the value");
            }
            return pattern;
        } catch (PatternSyntaxException e) {
            throw rule.wrong("pattern", "'" + written + "' is no pattern: " + e.getDescription());
        }
    }

    private Origin.Constant constant(String text, Map<String, String> codes) {
        CodeList known = column.codes();
        if (known != null
                && !codes.containsKey(ColumnRule.spelt(text))
                && known.find(Spelling.plain(text)) == null) {
            throw columns.wrong(
                    key,
                    "the constant '"
                            + text
                            + "' is no code of "
                            + column.name()
                            + "; right is one of "
                            + String.join(", ", known.codes()));
        }
        return new Origin.Constant(text);
    }

    private @Nullable Unit unit(YamlMap rule) {
        String written = rule.find("unit");
        if (written == null) {
            return null;
        }
        Unit unit = Unit.find(Spelling.plain(written));
        if (unit == null) {
            throw rule.wrong(
                    "unit",
                    "'"
                            + written
                            + "' is no unit; right is one of "
                            + String.join(", ", Unit.titles()));
        }
        if (!unit.fits(column.type())) {
            throw rule.wrong(
                    "unit",
                    "'"
                            + written
                            + "' does not fit "
                            + column.name()
                            + ", which is no such number");
        }
        return unit;
    }

    private Map<String, String> codes(YamlMap rule) {
        Object written = rule.get("codes");
        if (written == null) {
            return Map.of();
        }
        YamlMap yaml = YamlMap.of(file, "columns." + key + ".codes", written);
        Map<String, String> codes = new LinkedHashMap<>();
        CodeList known = column.codes();
        boolean truth = column.type() == ColumnType.BOOLEAN;
        if (known == null && !truth) {
            throw rule.wrong("codes", "is said of " + column.name() + ", which holds no codes");
        }
        for (String own : yaml.keys()) {
            String ours = yaml.text(own);
            String code =
                    known != null
                            ? known.find(ours)
                            : List.of("1", "0", "是", "否").contains(ours) ? ours : null;
            if (code == null) {
                throw yaml.wrong(
                        own,
                        "'"
                                + ours
                                + "' is no code of "
                                + column.name()
                                + "; right is one of "
                                + (known == null ? "1, 0" : String.join(", ", known.codes()))
                                + " (the department's stands before the colon, ours after it)");
            }
            codes.put(ColumnRule.spelt(own), code);
        }
        return Map.copyOf(codes);
    }

    private List<DateForm> dates(YamlMap rule) {
        List<DateForm> dates = new ArrayList<>();
        for (String form : rule.texts("date")) {
            if (column.type() != ColumnType.DATE && column.type() != ColumnType.MONTH) {
                throw rule.wrong("date", "is said of " + column.name() + ", which is no date");
            }
            try {
                dates.add(DateForm.of(form));
            } catch (IllegalArgumentException e) {
                throw rule.wrong(
                        "date",
                        "'"
                                + form
                                + "' "
                                + e.getMessage()
                                + "; right are forms like yyyy-MM-dd, dd/MM/yyyy, yyyy年M月, excel");
            }
        }
        return List.copyOf(dates);
    }
}
