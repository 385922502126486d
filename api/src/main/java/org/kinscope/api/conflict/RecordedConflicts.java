package org.kinscope.api.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.conflict.ConflictState;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.source.Source;
import org.springframework.stereotype.Component;

/** Reads the register of conflicts. */
@Component
public final class RecordedConflicts {

    private static final Question PAGE = replayed("conflicts");
    private static final Question COUNT = replayed("count-conflicts");
    private static final Question OF_SUBJECTS = replayed("conflicts-of-subjects");

    private final GraphReader graph;

    RecordedConflicts(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * {@return up to {@code limit} conflicts after the place}
     *
     * @param attribute the attribute of the one before; null at the beginning
     * @param key its id
     */
    List<Conflict> page(
            ConflictFilter filter,
            @Nullable String attribute,
            @Nullable String key,
            int limit,
            AsOf at) {
        Map<String, @Nullable Object> parameters = filter.parameters();
        parameters.put("afterAttribute", attribute);
        parameters.put("afterKey", key);
        parameters.put("limit", limit);
        return graph.list(PAGE, at, parameters, row -> conflict(row, at.day()));
    }

    /** {@return how many conflicts the filter leaves} */
    int count(ConflictFilter filter, AsOf at) {
        return graph.find(COUNT, at, filter.parameters(), row -> row.getInt("total")).orElse(0);
    }

    /** {@return the conflicts about these people and units, those that stand first, by subject} */
    public List<Conflict> of(Collection<String> people, Collection<String> units, AsOf at) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("people", people);
        parameters.put("units", units);
        return graph.list(OF_SUBJECTS, at, parameters, row -> conflict(row, at.day()));
    }

    private static Conflict conflict(Row row, LocalDate day) {
        Row c = row.map("conflict");
        String attribute = c.getText("attribute");
        return new Conflict(
                c.getText("conflictKey"),
                attribute,
                Attributes.inWords(attribute),
                Subject.Kind.ofCode(c.getText("subjectKind")),
                c.getText("subjectKey"),
                row.getText("subjectLabel"),
                ConflictState.valueOf(c.getText("state")),
                c.is("finding"),
                c.text("owner"),
                side(c, "one", day),
                side(c, "other", day),
                c.getDay("firstSeen"),
                c.getDay("lastSeen"),
                c.day("correctedOn"),
                c.text("note"));
    }

    private static Conflict.Side side(Row c, String side, LocalDate day) {
        LocalDate saidOn = c.day(side + "SaidOn");
        Integer line = c.integer(side + "Line");
        return new Conflict.Side(
                c.getText(side + "Dataset"),
                c.text(side + "Department"),
                c.text(side + "Value"),
                saidOn,
                saidOn == null ? null : (int) ChronoUnit.DAYS.between(saidOn, day),
                line == null
                        ? null
                        : new Source(
                                c.getInt(side + "DeliveryNo"), c.getInt(side + "FileNo"), line));
    }

    private static Question replayed(String name) {
        return Question.replayed(RecordedConflicts.class, name);
    }
}
