package org.kinscope.ingest.mapping.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinscope.ingest.mapping.suggest.Suggestion.Open;
import org.kinscope.ingest.mapping.suggest.Suggestion.Proposed;

/** Writes a proposed mapping as a mapping file, with what was seen as remarks. */
public final class SuggestionFile {

    private SuggestionFile() {}

    /** {@return the text of the mapping file} */
    public static String of(Suggestion s) {
        StringBuilder y = new StringBuilder();
        y.append("# Proposed from ").append(line(s.file())).append(" (").append(s.encoding());
        y.append("); read it before you use it.\n");
        y.append("# Dataset ").append(s.dataset().name()).append(" (");
        y.append(s.dataset().title()).append("), confidence ").append(two(s.confidence()));
        if (!s.others().isEmpty()) {
            y.append("; it may also be ").append(String.join(" or ", s.others()));
        }
        y.append(".\n");
        for (Open open : s.open()) {
            y.append("# ").append(open.required() ? "OPEN, required: " : "OPEN: ");
            y.append(open.column()).append(": ").append(line(open.question())).append('\n');
        }
        y.append("dataset: ").append(s.dataset().name()).append('\n');
        if (s.department() != null) {
            y.append("department: ").append(s.department()).append('\n');
        }
        y.append(files(s));
        if (!s.unknown().isEmpty()) {
            y.append("unknown: ").append(list(s.unknown())).append('\n');
        }
        if (!s.openEnd().isEmpty()) {
            y.append("open_end: ").append(list(s.openEnd())).append('\n');
        }
        y.append("columns:\n");
        for (Proposed column : s.columns()) {
            y.append("  # ").append(two(column.confidence())).append(' ');
            y.append(line(column.reason())).append('\n');
            y.append("  ").append(column.column()).append(": ").append(rule(column)).append('\n');
        }
        for (Open open : s.open()) {
            if (open.required()) {
                y.append("  # ").append(open.column()).append(": …\n");
            }
        }
        if (!s.unused().isEmpty()) {
            y.append("ignore: ").append(list(s.unused())).append('\n');
        }
        return y.toString();
    }

    /**
     * By the name of the file with its numbers left open, or by the header where nothing is left.
     */
    private static String files(Suggestion s) {
        String pattern = s.file().replaceAll("\\d+([-_.]?\\d+)*", "*").replaceAll("\\*+", "*");
        boolean telling = pattern.replaceFirst("\\.[a-zA-Z.]+$", "").replace("*", "").length() > 1;
        if (telling) {
            return "files: [" + quoted(pattern) + "]\n";
        }
        List<String> names = new ArrayList<>();
        s.columns().forEach(column -> names.addAll(column.from()));
        return "header: " + list(names.stream().distinct().toList()) + '\n';
    }

    private static String rule(Proposed column) {
        if (column.rule().isEmpty() && column.codes().isEmpty()) {
            return quoted(column.from().getFirst());
        }
        List<String> parts = new ArrayList<>();
        if (!column.rule().containsKey("join") && !column.from().isEmpty()) {
            parts.add("column: " + quoted(column.from().getFirst()));
        }
        for (String key : List.of("join", "with", "pattern", "constant", "unit", "date")) {
            Object value = column.rule().get(key);
            if (value instanceof List<?> list) {
                parts.add(key + ": " + list(list.stream().map(Object::toString).toList()));
            } else if (value != null) {
                parts.add(key + ": " + quoted(value.toString()));
            }
        }
        if (!column.codes().isEmpty()) {
            List<String> codes = new ArrayList<>();
            for (Map.Entry<String, String> code : column.codes().entrySet()) {
                codes.add(quoted(code.getKey()) + ": " + quoted(code.getValue()));
            }
            parts.add("codes: {" + String.join(", ", codes) + "}");
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(SuggestionFile::quoted).toList()) + "]";
    }

    private static String quoted(String text) {
        return "'" + line(text).replace("'", "''") + "'";
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String two(double number) {
        return "%.2f".formatted(number);
    }
}
