package org.kinscope.ingest.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.judge.Fact;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;
import org.kinscope.ingest.source.Primary;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * Compares rows with what the graph holds, for who wants to know before anything is written.
 * Columns are told apart by the properties that {@code write.cypher} makes of them; what only
 * becomes a relationship to somebody else is told together. What the register says of a number that
 * belongs to a human with several is held by the record of that number.
 */
public final class Comparison {

    /**
     * {@code valueFen: row.value} in a statement that writes a batch, or with a value in its place.
     */
    private static final Pattern PROPERTY = Pattern.compile("(\\w+): (coalesce\\()?row\\.(\\w+)");

    private static final Source NOBODY = new Source(0, 0, 0);

    private final Session session;
    private final Identification identification;

    /**
     * @param session where to read; stays open
     * @param identification gives rows the terms of the graph
     */
    public Comparison(Session session, Identification identification) {
        this.session = session;
        this.identification = identification;
    }

    /**
     * How a batch compares.
     *
     * @param added rows of keys that the graph does not hold
     * @param changed rows of keys that it holds with another row
     * @param unchanged rows that it holds
     * @param columns how many of the changed rows differ in a column
     */
    public record Compared(long added, long changed, long unchanged, Map<String, Long> columns) {}

    /** {@return how rows of one dataset compare with the graph} */
    public Compared compare(Dataset dataset, List<Pending> rows) {
        Map<String, Record> held =
                held(dataset, rows.stream().map(row -> row.id().factKey()).toList());
        Dataset records = Datasets.bundled().recordsOfPersons();
        Map<String, Record> heldAsRecord =
                dataset.equals(Datasets.bundled().get("persons"))
                        ? held(
                                records,
                                rows.stream()
                                        .map(row -> row.id().factKey())
                                        .filter(key -> !held.containsKey(key))
                                        .toList())
                        : Map.of();
        long added = 0;
        long unchanged = 0;
        Map<String, Long> columns = new LinkedHashMap<>();
        List<Pending> changed = new ArrayList<>();
        for (Pending row : rows) {
            Record person = held.get(row.id().factKey());
            Record before = person == null ? heldAsRecord.get(row.id().factKey()) : person;
            if (before == null) {
                added++;
            } else if (before.get("properties")
                    .get("rowHash")
                    .asString()
                    .equals(row.id().rowHash())) {
                unchanged++;
            } else {
                changed.add(row);
                differing(person == null ? records : dataset, row, before.get("properties").asMap())
                        .forEach(column -> columns.merge(column, 1L, Long::sum));
            }
        }
        return new Compared(added, changed.size(), unchanged, columns);
    }

    private Map<String, Record> held(Dataset dataset, List<String> keys) {
        Map<String, Record> held = new HashMap<>();
        if (!keys.isEmpty()) {
            session.executeRead(tx -> tx.run(query(dataset), Map.of("keys", keys)).list())
                    .forEach(record -> held.put(record.get("key").asString(), record));
        }
        return held;
    }

    /**
     * @param dataset as which the row is written: that of its file, or records of persons
     */
    private Set<String> differing(Dataset dataset, Pending pending, Map<String, Object> before) {
        Fact fact = pending.fact();
        Map<String, @Nullable Object> now =
                identification.identify(fact, new FactId(0, 0, 0), NOBODY).row();
        Map<String, Said> propertyOf = propertiesOf(dataset);
        Set<String> differing = new LinkedHashSet<>();
        List<String> untold = new ArrayList<>();
        for (Column column : fact.dataset().columns()) {
            if (column.key()) {
                continue;
            }
            Said said = propertyOf.get(column.name());
            Object value = now.get(column.name());
            if (said == null) {
                untold.add(column.name());
            } else if (!(said.elseOther() && value == null)
                    && !Objects.equals(value, before.get(said.property()))) {
                differing.add(column.name());
            }
        }
        if (differing.isEmpty() && !untold.isEmpty()) {
            differing.add(String.join("+", untold));
        }
        return differing;
    }

    /** What a column becomes; where it is blank, perhaps something else. */
    private record Said(String property, boolean elseOther) {}

    private static Map<String, Said> propertiesOf(Dataset dataset) {
        Map<String, Said> propertyOf = new HashMap<>();
        Matcher found = PROPERTY.matcher(dataset.write().toString());
        while (found.find()) {
            // The last one is what this source alone says.
            propertyOf.put(found.group(3), new Said(found.group(1), found.group(2) != null));
        }
        return propertyOf;
    }

    private static String query(Dataset dataset) {
        return switch (dataset.primary()) {
            case Primary.Node node ->
                    Cypher.statement("compare-node").replace("PrimaryLabel", node.name());
            case Primary.Relationship relationship ->
                    Cypher.statement("compare-relationship")
                            .replace("PRIMARY_TYPE", relationship.name());
        };
    }
}
