package org.kinscope.ingest.offline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.offline.Step.Change;

/**
 * Reads a statement that writes a batch of rows into steps for one row. It knows the few forms of
 * Cypher in which a dataset is written and refuses all others.
 */
final class StatementReader {

    /** Where the column stands in {@code WITH row WHERE row.column IS NOT NULL}. */
    private static final int RECORD = 5;

    private final Words words;
    private final String row;
    private final List<Step> steps = new ArrayList<>();
    private int unnamed;

    private StatementReader(Words words, String row) {
        this.words = words;
        this.row = row;
    }

    /**
     * {@return the steps of a statement; none for one that does nothing in the first delivery: that
     * is of what was said before, or of humans with several records, whom nobody knows yet}
     *
     * @throws RecipeRefused where it says something else
     */
    static List<Step> read(String statement) {
        Words words = new Words(statement);
        words.expect("UNWIND");
        if (words.skip("CASE", "$deliveryNo", "WHEN", "1", "THEN", "[", "]", "ELSE")) {
            return List.of();
        }
        words.take();
        words.expect("AS");
        StatementReader reader = new StatementReader(words, words.name());
        if (words.isNext("WITH", reader.row, "WHERE", reader.row)
                && words.at(RECORD).endsWith("_record")
                && words.isNextFrom(RECORD + 1, "IS", "NOT", "NULL")) {
            return List.of();
        }
        while (!words.atEnd()) {
            reader.clause();
        }
        return List.copyOf(reader.steps);
    }

    private void clause() {
        String word = words.take();
        switch (word) {
            case "MATCH" -> node(false);
            case "MERGE" -> merge();
            case "CREATE" -> steps.add(tie(false));
            case "SET" -> steps.add(new Step.Set(changes()));
            case "WITH" -> with();
            default -> throw words.refused("'" + word + "' is unknown");
        }
    }

    private void with() {
        do {
            words.name();
        } while (words.skip(","));
        if (words.skip("WHERE")) {
            Term term = term();
            words.expect("IS");
            steps.add(new Step.Known(term, words.skip("NOT")));
            words.expect("NULL");
        }
    }

    private void merge() {
        words.expect("(");
        String first = words.name();
        if (words.skip(":")) {
            steps.add(node(first, true));
        } else {
            words.expect(")");
            steps.add(tie(first, true));
        }
    }

    private void node(boolean create) {
        words.expect("(");
        String variable = words.name();
        words.expect(":");
        steps.add(node(variable, create));
    }

    private Step.Node node(String variable, boolean create) {
        String label = words.name();
        words.expect("{");
        String property = words.name();
        words.expect(":");
        Term key = term();
        words.expect("}", ")");
        return new Step.Node(
                variable, label, property, key, create, create ? whenNew() : List.of());
    }

    private Step.Tie tie(boolean once) {
        words.expect("(");
        String from = words.name();
        words.expect(")");
        return tie(from, once);
    }

    private Step.Tie tie(String from, boolean once) {
        words.expect("-", "[");
        String variable = words.peek().equals(":") ? "unnamed " + unnamed++ : words.name();
        words.expect(":");
        String type = words.name();
        Term.@Nullable Entries properties = words.peek().equals("{") ? entries() : null;
        words.expect("]", "->", "(");
        String to = words.name();
        words.expect(")");
        return new Step.Tie(
                variable, type, properties, from, to, once, once ? whenNew() : List.of());
    }

    private List<Change> whenNew() {
        return words.skip("ON", "CREATE", "SET") ? changes() : List.of();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        do {
            String variable = words.name();
            if (words.skip(":")) {
                changes.add(new Change(variable, Change.Kind.LABEL, words.name(), null));
            } else if (words.skip(".")) {
                String property = words.name();
                words.expect("=");
                changes.add(new Change(variable, Change.Kind.PROPERTY, property, term()));
            } else if (words.skip("=")) {
                changes.add(new Change(variable, Change.Kind.REPLACE, "", term()));
            } else {
                words.expect("+=");
                changes.add(new Change(variable, Change.Kind.ADD, "", term()));
            }
        } while (words.skip(","));
        return List.copyOf(changes);
    }

    private Term term() {
        Term term = simpleTerm();
        while (words.skip("+")) {
            term = new Term.Joined(term, simpleTerm());
        }
        return term;
    }

    private Term simpleTerm() {
        String word = words.peek();
        if (word.equals("{")) {
            return entries();
        }
        words.take();
        if (word.equals("[")) {
            Term only = term();
            words.expect("]");
            return new Term.Only(only);
        }
        if (word.equals(row)) {
            return path();
        }
        if (word.startsWith("'")) {
            return new Term.Constant(word.substring(1, word.length() - 1));
        }
        if (word.matches("[0-9]+\\.[0-9]+")) {
            return new Term.Constant(Double.valueOf(word));
        }
        if (word.matches("[0-9]+")) {
            return new Term.Constant(Long.valueOf(word));
        }
        return switch (word) {
            case "coalesce" -> new Term.First(arguments());
            case "toInteger" -> new Term.Whole(arguments().getFirst());
            default -> throw words.refused("'" + word + "' is no value that is known here");
        };
    }

    private Term path() {
        List<String> names = new ArrayList<>();
        while (words.skip(".")) {
            names.add(words.name());
        }
        return new Term.Path(List.copyOf(names));
    }

    private List<Term> arguments() {
        words.expect("(");
        List<Term> arguments = new ArrayList<>();
        do {
            arguments.add(term());
        } while (words.skip(","));
        words.expect(")");
        return List.copyOf(arguments);
    }

    private Term.Entries entries() {
        words.expect("{");
        Map<String, Term> terms = new LinkedHashMap<>();
        do {
            String name = words.name();
            words.expect(":");
            terms.put(name, term());
        } while (words.skip(","));
        words.expect("}");
        return new Term.Entries(terms);
    }
}
