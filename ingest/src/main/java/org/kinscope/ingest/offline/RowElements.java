package org.kinscope.ingest.offline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.ingest.identity.IdentifiedRow;
import org.kinscope.ingest.identity.IdentifiedRow.NamedDwelling;
import org.kinscope.ingest.identity.IdentifiedRow.NamedPerson;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.offline.ElementFiles.End;
import org.kinscope.ingest.offline.Step.Change;
import org.kinscope.ingest.snapshot.ScratchSet;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.write.Stubs;

/**
 * Does for one row after the other what the statements of its dataset say, with files in the place
 * of a graph. A node is written with the first row that names it, so nothing but hashes of what was
 * written is kept. Meant for one thread.
 */
final class RowElements implements AutoCloseable {

    private static final String PERSON = "Person";
    private static final String DWELLING = "Dwelling";
    private static final String DIVISION = "Division";

    private final Recipes recipes;
    private final ElementFiles files;
    private final Dwellings dwellings;
    private final Divisions divisions;
    private final PersonIds ids;
    private final Path folder;
    private final Map<String, ScratchSet> written = new HashMap<>();
    private final Map<End, Draft> drafts = new LinkedHashMap<>();

    RowElements(
            Recipes recipes,
            ElementFiles files,
            Dwellings dwellings,
            Divisions divisions,
            PersonIds ids,
            Path folder) {
        this.folder = folder;
        this.recipes = recipes;
        this.files = files;
        this.dwellings = dwellings;
        this.divisions = divisions;
        this.ids = ids;
    }

    /** A node or relationship that this row makes; the properties of one that it only finds. */
    private static final class Draft {
        private final Map<String, @Nullable Object> properties = new HashMap<>();
        private String otherLabels = "";
    }

    /** A relationship that a statement has made and may still change. */
    private record MadeTie(String type, End from, End to, Draft draft) {}

    /** Writes all that a row becomes. */
    void write(Dataset dataset, IdentifiedRow row, Source source) throws IOException {
        drafts.clear();
        @SuppressWarnings("unchecked")
        Map<String, @Nullable Object> said =
                (Map<String, @Nullable Object>) row.row().getOrDefault("said", Map.of());
        for (NamedPerson person : row.persons()) {
            if (isNew(new End(PERSON, person.personId()))) {
                run(recipes.person(), Stubs.person(ids, person, said));
            }
        }
        for (NamedDwelling dwelling : row.dwellings()) {
            dwellings.add(dwelling, source);
        }
        for (String code : row.divisions()) {
            divisions.name(code, said);
        }
        for (List<Step> statement : recipes.of(dataset)) {
            run(statement, row.row());
        }
        drafts.forEach(
                (end, draft) ->
                        files.node(
                                end,
                                draft.otherLabels,
                                recipes.keyOf(end.label()),
                                without(draft.properties, recipes.keyOf(end.label()))));
        for (End end : drafts.keySet()) {
            if (recipes.isSoughtElsewhere(end.label())) {
                written(end.label()).add(ScratchSet.hash(end.id()));
            }
        }
    }

    /** {@return whether a node was written whose label other datasets than its own name} */
    boolean holds(String label, String id) {
        return written(label).contains(ScratchSet.hash(id));
    }

    private void run(List<Step> statement, Map<String, @Nullable Object> row) {
        Map<String, End> nodes = new HashMap<>();
        Map<String, MadeTie> ties = new LinkedHashMap<>();
        for (Step step : statement) {
            boolean goesOn =
                    switch (step) {
                        case Step.Known(Term term, boolean known) ->
                                (term.of(row) != null) == known;
                        case Step.Node node -> bind(node, row, nodes);
                        case Step.Tie tie -> tie(tie, row, nodes, ties);
                        case Step.Set(List<Change> changes) -> {
                            changes.forEach(change -> apply(change, row, nodes, ties));
                            yield true;
                        }
                    };
            if (!goesOn) {
                break;
            }
        }
        ties.values().forEach(tie -> files.tie(tie.type, tie.from, tie.to, tie.draft.properties));
    }

    private boolean bind(
            Step.Node node, Map<String, @Nullable Object> row, Map<String, End> nodes) {
        Object key = node.key().of(row);
        if (key == null) {
            if (node.create()) {
                throw new IllegalStateException("a " + node.label() + " without a key");
            }
            return false;
        }
        End end = new End(node.label(), key.toString());
        nodes.put(node.variable(), end);
        if (node.create()) {
            if (isNew(end)) {
                Draft draft = new Draft();
                drafts.put(end, draft);
                node.whenNew().forEach(change -> apply(change, row, nodes, Map.of()));
            }
            return true;
        }
        return drafts.containsKey(end) || !isNew(end);
    }

    private boolean tie(
            Step.Tie tie,
            Map<String, @Nullable Object> row,
            Map<String, End> nodes,
            Map<String, MadeTie> ties) {
        End from = end(tie.from(), nodes);
        End to = end(tie.to(), nodes);
        if (tie.once()) {
            ScratchSet known = written(tie.type());
            long hash = ScratchSet.hash(from.id() + '\u001f' + to.id());
            if (known.contains(hash)) {
                return true;
            }
            known.add(hash);
        }
        Draft draft = new Draft();
        if (tie.properties() != null) {
            draft.properties.putAll(tie.properties().of(row));
        }
        ties.put(tie.variable(), new MadeTie(tie.type(), from, to, draft));
        tie.whenNew().forEach(change -> apply(change, row, nodes, ties));
        return true;
    }

    private static End end(String variable, Map<String, End> nodes) {
        End end = nodes.get(variable);
        if (end == null) {
            throw new IllegalStateException("no node is called " + variable);
        }
        return end;
    }

    private void apply(
            Change change,
            Map<String, @Nullable Object> row,
            Map<String, End> nodes,
            Map<String, MadeTie> ties) {
        End end = nodes.get(change.variable());
        MadeTie tie = ties.get(change.variable());
        if (end != null && end.label().equals(DIVISION)) {
            apply(change, row, divisions.get(end.id()));
        } else if (end != null) {
            Draft draft = drafts.get(end);
            if (draft == null) {
                throw new IllegalStateException(
                        "a " + end.label() + " is changed by a row after the one that named it");
            }
            if (change.kind() == Change.Kind.LABEL) {
                draft.otherLabels += ":" + change.name();
            } else {
                apply(change, row, draft.properties);
            }
        } else if (tie != null) {
            apply(change, row, tie.draft.properties);
        } else {
            throw new IllegalStateException("nothing is called " + change.variable());
        }
    }

    private static void apply(
            Change change,
            Map<String, @Nullable Object> row,
            Map<String, @Nullable Object> properties) {
        Object value = change.value() == null ? null : change.value().of(row);
        if (change.kind() == Change.Kind.PROPERTY) {
            properties.put(change.name(), value);
            return;
        }
        if (change.kind() == Change.Kind.REPLACE) {
            properties.clear();
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> properties.put(String.valueOf(name), each));
        }
    }

    /** Whether a node was neither written nor is made by this row. */
    private boolean isNew(End end) {
        return switch (end.label()) {
            // Every row has seen to its own before.
            case DWELLING, DIVISION -> false;
            default ->
                    !drafts.containsKey(end)
                            && !(recipes.isSoughtElsewhere(end.label())
                                    && written(end.label()).contains(ScratchSet.hash(end.id())));
        };
    }

    private ScratchSet written(String label) {
        return written.computeIfAbsent(label, any -> new ScratchSet(folder));
    }

    @Override
    public void close() {
        written.values().forEach(ScratchSet::close);
    }

    private static Map<String, @Nullable Object> without(
            Map<String, @Nullable Object> properties, String key) {
        properties.remove(key);
        return properties;
    }
}
