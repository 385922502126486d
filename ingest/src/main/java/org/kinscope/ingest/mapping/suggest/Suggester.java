package org.kinscope.ingest.mapping.suggest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.mapping.suggest.Suggestion.Open;
import org.kinscope.ingest.mapping.suggest.Suggestion.Proposed;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.source.CodeLists;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;

/** Proposes a mapping for a file: names are compared, and the shape of the values decides. */
public final class Suggester {

    private final Map<String, String> programmes;

    /**
     * @param programmes the codes of programmes by their titles, for files of one programme
     */
    public Suggester(Map<String, String> programmes) {
        Map<String, String> all = new HashMap<>(Words.programmes());
        all.putAll(programmes);
        this.programmes = Map.copyOf(all);
    }

    /**
     * {@return the proposed mapping of a file}
     *
     * @param file the file
     * @param dataset the dataset that it is of, or null where that is to be proposed too
     * @param encoding its encoding, or null where it must be found
     * @throws FileRefused if the file cannot be read
     */
    public Suggestion suggest(Path file, @Nullable Dataset dataset, @Nullable String encoding)
            throws IOException, FileRefused {
        Sample sample = Sample.of(file, encoding);
        List<Shapes> shapes = new ArrayList<>();
        for (int i = 0; i < sample.names().size(); i++) {
            shapes.add(new Shapes(sample.values(i)));
        }
        List<Match> matches = new ArrayList<>();
        for (Dataset candidate : dataset == null ? Datasets.bundled().list() : List.of(dataset)) {
            matches.add(Match.of(candidate, sample, shapes));
        }
        matches.sort(Comparator.comparingDouble(Match::score).reversed());
        return suggestion(sample, shapes, matches, dataset != null);
    }

    private Suggestion suggestion(
            Sample sample, List<Shapes> shapes, List<Match> matches, boolean said) {
        Match best = matches.getFirst();
        double next = matches.size() > 1 ? Math.max(0, matches.get(1).score()) : 0;
        double sure = Math.max(0, Math.min(0.99, best.score()));
        double confidence =
                said ? 1 : Math.max(0, Math.min(sure, 0.5 + 2.5 * (best.score() - next)));
        Rules rules = new Rules(sample, shapes, best, programmes);
        List<Proposed> columns = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (Column column : best.dataset().columns()) {
            Proposed proposed = rules.of(column, open);
            if (proposed != null) {
                columns.add(proposed);
                used.addAll(proposed.from());
            } else if (column.required()) {
                open.add(new Open(column.name(), true, missing(column)));
            }
        }
        return new Suggestion(
                sample.file(),
                sample.encoding(),
                best.dataset(),
                confidence,
                matches.stream()
                        .skip(1)
                        .filter(m -> m.score() > 0.3 && m.score() > best.score() - 0.25)
                        .limit(3)
                        .map(m -> m.dataset().name())
                        .toList(),
                department(sample),
                columns,
                open,
                sample.names().stream().filter(n -> !n.isBlank() && !used.contains(n)).toList(),
                found(shapes, sample, Shapes.UNKNOWN),
                found(shapes, sample, Shapes.OPEN_END));
    }

    private static String missing(Column column) {
        var codes = column.codes();
        return "which column is "
                + column.headers().getFirst()
                + "? or, where it is the same in all rows, "
                + column.name()
                + ": {constant: "
                + (codes == null ? "…" : String.join(" or ", codes.codes()))
                + "}";
    }

    private static @Nullable String department(Sample sample) {
        String text = sample.file() + ' ' + sample.title();
        String best = null;
        int longest = 1;
        for (Map.Entry<String, String> word : CodeLists.departments().spellings().entrySet()) {
            boolean chinese = word.getKey().charAt(0) >= 0x2E80;
            if (chinese && word.getKey().length() > longest && text.contains(word.getKey())) {
                best = word.getValue();
                longest = word.getKey().length();
            }
        }
        return best;
    }

    private static List<String> found(List<Shapes> shapes, Sample sample, Set<String> words) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < shapes.size(); i++) {
            for (String value : sample.values(i)) {
                if (words.contains(value)) {
                    found.add(value);
                }
            }
        }
        return List.copyOf(found);
    }
}
