package org.kinscope.analytics.mark;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Reads the marks of change that were made since it has looked last. Where it has looked to is kept
 * in the graph, on the one node of a label of its own.
 */
public final class MarkReader {

    private static final String NOW = CypherText.of(MarkReader.class, "now.cypher");
    private static final String LOOKED_TO = CypherText.of(MarkReader.class, "looked-to.cypher");
    private static final String SINCE = CypherText.of(MarkReader.class, "since.cypher");
    private static final String LOOKED = CypherText.of(MarkReader.class, "looked.cypher");

    private final Session session;
    private final String label;

    /**
     * @param session where to read; stays open
     * @param label the label of the node that remembers for this reader
     */
    public MarkReader(Session session, String label) {
        this.session = session;
        this.label = label;
    }

    /**
     * Where a reader has looked to.
     *
     * @param deliveryNo the last delivery at that time
     * @param lastMark when the last mark at that time was made; null for none
     */
    public record LookedTo(int deliveryNo, @Nullable ZonedDateTime lastMark) {}

    /** {@return how far the graph has come} Asked before a look. */
    public Moment now() {
        var row = session.executeRead(tx -> tx.run(NOW).single());
        Value day = row.get("date");
        return new Moment(
                row.get("deliveryNo").asInt(),
                day.isNull() ? null : day.asLocalDate(),
                time(row.get("lastMark")));
    }

    /** {@return up to where it has looked, or empty where it never did} */
    public Optional<LookedTo> lookedTo() {
        return session.executeRead(
                tx ->
                        tx.run(LOOKED_TO, Map.of("label", label)).list().stream()
                                .map(
                                        row ->
                                                new LookedTo(
                                                        row.get("deliveryNo").asInt(),
                                                        time(row.get("lastMark"))))
                                .findFirst());
    }

    /**
     * {@return the marks that were made after a look}
     *
     * @param kinds which kinds of marks
     */
    public List<Mark> since(LookedTo looked, Collection<String> kinds) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("deliveryNo", looked.deliveryNo());
        parameters.put("lastMark", looked.lastMark());
        parameters.put("kinds", List.copyOf(kinds));
        return session.executeRead(
                tx ->
                        tx.run(SINCE, parameters)
                                .list(
                                        row ->
                                                new Mark(
                                                        row.get("deliveryNo").asInt(),
                                                        row.get("kind").asString(),
                                                        row.get("persons").asList(Value::asString),
                                                        row.get("units").asList(Value::asString))));
    }

    /** Keeps that everything up to a moment was looked at. */
    public void looked(Moment moment) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("label", label);
        parameters.put("deliveryNo", moment.deliveryNo());
        parameters.put("lastMark", moment.lastMark());
        session.executeWriteWithoutResult(tx -> tx.run(LOOKED, parameters).consume());
    }

    private static @Nullable ZonedDateTime time(Value value) {
        return value.isNull() ? null : value.asZonedDateTime();
    }
}
