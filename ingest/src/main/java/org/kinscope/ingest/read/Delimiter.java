package org.kinscope.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds what stands between the fields of a text. */
final class Delimiter {

    private static final List<Character> CANDIDATES = List.of(',', '\t', ';', '|', '，');
    private static final int ROWS = 60;

    private Delimiter() {}

    /**
     * {@return what separates fields in {@code text}: what makes a header of one of its first rows,
     * else what cuts its rows into most fields of one number, else what is usual}
     */
    static char of(String text, char usual, Predicate<List<String>> isHeader) {
        List<Character> candidates = new ArrayList<>(CANDIDATES);
        candidates.remove((Character) usual);
        candidates.addFirst(usual);
        char best = usual;
        double bestScore = 0;
        for (char candidate : candidates) {
            List<List<String>> rows = rows(text, candidate);
            for (int i = 0; i < Math.min(rows.size(), RawRows.BEGINNING); i++) {
                if (rows.get(i).size() > 1 && isHeader.test(rows.get(i))) {
                    return candidate;
                }
            }
            double score = score(rows);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(List<List<String>> rows) {
        Map<Integer, Integer> rowsOfWidth = new HashMap<>();
        rows.forEach(row -> rowsOfWidth.merge(row.size(), 1, Integer::sum));
        double best = 0;
        for (Map.Entry<Integer, Integer> width : rowsOfWidth.entrySet()) {
            double share = (double) width.getValue() / rows.size();
            best = Math.max(best, share * Math.log(width.getKey()));
        }
        return best;
    }

    /** The first rows of a text, the last one left out where the text may end within it. */
    private static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && rows.size() < ROWS; i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (!quoted && (c == '\n' || c == '\r')) {
                fields.add(field.toString());
                field.setLength(0);
                if (fields.size() > 1 || !fields.getFirst().isBlank()) {
                    rows.add(List.copyOf(fields));
                }
                fields.clear();
            } else {
                field.append(c);
            }
        }
        if (rows.isEmpty() && (!fields.isEmpty() || !field.isEmpty())) {
            fields.add(field.toString());
            rows.add(List.copyOf(fields));
        }
        return rows;
    }
}
