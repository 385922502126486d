package org.kinscope.api.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.AsOf;
import org.springframework.stereotype.Component;

/**
 * Reads what changed since a delivery. A row that a later delivery leaves out changes nothing, so
 * nothing is told to have ended because it is missing.
 */
@Component
public final class ChangeLog {

    private static final Map<ChangeKind, Question> QUESTIONS = questions();

    private final GraphReader graph;

    /** Reads by that door. */
    public ChangeLog(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * The place of a change in the list.
     *
     * @param kind its kind
     * @param subjectKey of whom
     * @param key its key
     */
    public record Place(ChangeKind kind, String subjectKey, String key) {

        private static final String BETWEEN = "\n";

        /** {@return the place of that change} */
        public static Place of(Change change) {
            return new Place(change.kind(), change.subjectKey(), change.key());
        }

        String text() {
            return String.join(BETWEEN, kind.name(), subjectKey, key);
        }

        static @Nullable Place parse(String text) {
            String[] parts = text.split(BETWEEN, -1);
            for (ChangeKind kind : ChangeKind.values()) {
                if (parts.length == 3 && kind.name().equals(parts[0])) {
                    return new Place(kind, parts[1], parts[2]);
                }
            }
            return null;
        }
    }

    /**
     * {@return up to {@code limit} changes after the place, by kind, subject and key}
     *
     * @param since the last delivery that was known then, 0 for none
     * @param kinds which kinds
     * @param after the last entry that was told; null at the beginning
     */
    public List<Change> page(
            int since, List<ChangeKind> kinds, @Nullable Place after, int limit, AsOf at) {
        List<Change> page = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            if (!kinds.contains(kind)
                    || page.size() >= limit
                    || (after != null && kind.compareTo(after.kind()) < 0)) {
                continue;
            }
            boolean within = after != null && after.kind() == kind;
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("since", since);
            parameters.put("afterSubject", within && after != null ? after.subjectKey() : "");
            parameters.put("afterKey", within && after != null ? after.key() : "");
            parameters.put("limit", limit - page.size());
            page.addAll(
                    graph.list(
                            Objects.requireNonNull(QUESTIONS.get(kind)),
                            at,
                            parameters,
                            row -> change(kind, row)));
        }
        return page;
    }

    private static Change change(ChangeKind kind, Row row) {
        return new Change(
                kind,
                row.getText("key"),
                Subject.Kind.ofCode(row.getText("subjectKind")),
                row.getText("subjectKey"),
                row.text("divisionCode"),
                row.getInt("deliveryNo"),
                row.values().get("before").isNull() ? null : version(row.map("before")),
                version(row.map("now")));
    }

    private static Change.Version version(Row row) {
        return new Change.Version(
                row.getText("code"),
                row.day("from"),
                row.day("to"),
                row.yuan("amountFen"),
                row.text("state"));
    }

    private static Map<ChangeKind, Question> questions() {
        Map<ChangeKind, Question> questions = new EnumMap<>(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) {
            questions.put(kind, Question.beside(ChangeLog.class, kind.file()));
        }
        return questions;
    }
}
