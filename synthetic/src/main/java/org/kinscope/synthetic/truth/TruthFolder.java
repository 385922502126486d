package org.kinscope.synthetic.truth;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.synthetic.people.Subject;

/** Writes the labels, the tiers and the relations into a folder, and counts the labels. */
public final class TruthFolder implements Truth, AutoCloseable {

    /** What a planter said of a unit's tier. */
    record Said(String assessed, boolean withinLimits, String note) {}

    private final BufferedWriter labels;
    private final BufferedWriter tiers;
    private final BufferedWriter relations;
    private final Map<String, Map<String, Long>> byCode = new TreeMap<>();
    private final Map<String, Long> byRelation = new TreeMap<>();
    private final Map<String, Said> said = new HashMap<>();

    /** Opens the folder; it is made where there is none. */
    public TruthFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        labels = Files.newBufferedWriter(folder.resolve("truth.csv"));
        tiers = Files.newBufferedWriter(folder.resolve("tiers.csv"));
        relations = Files.newBufferedWriter(folder.resolve("relations.csv"));
        line(
                labels,
                "analysis",
                "subject_kind",
                "subject_key",
                "other_keys",
                "amount_yuan",
                "label",
                "certainty",
                "origin",
                "note");
        line(
                tiers,
                "aid_unit_no",
                "recorded_tier",
                "assessed_tier",
                "income_per_head",
                "expense_per_head",
                "members",
                "property_within_limits",
                "note");
        line(relations, "relation", "from_id", "to_id", "label", "certainty", "note");
    }

    @Override
    public void positive(String code, Subject subject, String note, Subject... others) {
        label(code, subject, null, "positive", "clear", "planted", note, others);
    }

    @Override
    public void positive(
            String code, Subject subject, long amountFen, String note, Subject... others) {
        label(code, subject, amountFen, "positive", "clear", "planted", note, others);
    }

    @Override
    public void negative(String code, Subject subject, String note, Subject... others) {
        label(code, subject, null, "negative", "clear", "planted", note, others);
    }

    @Override
    public void sideEffect(String code, Subject subject, String note, Subject... others) {
        label(code, subject, null, "positive", "clear", "side effect", note, others);
    }

    @Override
    public void arguable(String code, Subject subject, String note, Subject... others) {
        label(code, subject, null, "positive", "arguable", "reading", note, others);
    }

    /** {@return what writes into the same files, each label with origin {@code village}} */
    public Truth village() {
        return new Village();
    }

    /** The labels of the named families. */
    private final class Village implements Truth {

        private static final String ORIGIN = "village";

        @Override
        public void positive(String code, Subject subject, String note, Subject... others) {
            label(code, subject, null, "positive", "clear", ORIGIN, note, others);
        }

        @Override
        public void positive(
                String code, Subject subject, long amountFen, String note, Subject... others) {
            label(code, subject, amountFen, "positive", "clear", ORIGIN, note, others);
        }

        @Override
        public void negative(String code, Subject subject, String note, Subject... others) {
            label(code, subject, null, "negative", "clear", ORIGIN, note, others);
        }

        @Override
        public void sideEffect(String code, Subject subject, String note, Subject... others) {
            positive(code, subject, note, others);
        }

        @Override
        public void arguable(String code, Subject subject, String note, Subject... others) {
            label(code, subject, null, "positive", "arguable", ORIGIN, note, others);
        }

        @Override
        public void tier(Subject unit, String assessed, boolean withinLimits, String note) {
            TruthFolder.this.tier(unit, assessed, withinLimits, note);
        }
    }

    private void label(
            String code,
            Subject subject,
            @Nullable Long fen,
            String label,
            String certainty,
            String origin,
            String note,
            Subject... others) {
        line(
                labels,
                code,
                subject.kind(),
                subject.key(),
                Arrays.stream(others).map(Subject::key).collect(Collectors.joining("|")),
                fen == null ? "" : new Yuan(fen).toString(),
                label,
                certainty,
                origin,
                note);
        String kind =
                certainty.equals("arguable")
                        ? certainty
                        : origin.equals("side effect") ? origin : origin + " " + label;
        byCode.computeIfAbsent(code, c -> new TreeMap<>()).merge(kind, 1L, Long::sum);
    }

    @Override
    public void tier(Subject unit, String assessed, boolean withinLimits, String note) {
        said.put(unit.key(), new Said(assessed, withinLimits, note));
    }

    /** {@return what a planter said of the unit's tier, once, or null} */
    @Nullable Said takeSaid(String unit) {
        return said.remove(unit);
    }

    void tierRow(String... cells) {
        line(tiers, cells);
    }

    /** Writes a relation that must hold, or must not. */
    void relation(String kind, Subject from, Subject to, boolean holds, String note) {
        String label = holds ? "positive" : "negative";
        line(relations, kind, from.key(), to.key(), label, "clear", note);
        byRelation.merge(kind + " " + label, 1L, Long::sum);
    }

    /** {@return how many labels of each kind a code has} */
    public Map<String, Map<String, Long>> byCode() {
        return byCode;
    }

    /** {@return how many relations of each kind were written} */
    public Map<String, Long> byRelation() {
        return byRelation;
    }

    private static void line(BufferedWriter out, String... cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            boolean quoted = cells[i].indexOf(',') >= 0 || cells[i].indexOf('"') >= 0;
            line.append(i == 0 ? "" : ",")
                    .append(quoted ? '"' + cells[i].replace("\"", "\"\"") + '"' : cells[i]);
        }
        try {
            out.write(line.append('\n').toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        labels.close();
        tiers.close();
        relations.close();
    }
}
