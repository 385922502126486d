package org.kinscope.analytics.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.work.SideBySide;
import org.kinscope.graph.time.Spell;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Brings one type of derived relationship in the graph into line, in batches. */
final class DerivedWriter {

    /** Small enough that the ids of a batch fit a mark of change, large enough to be quick. */
    private static final int BATCH = 2_000;

    private static final String CREATE =
            CypherText.of(DerivedWriter.class, "create-derived.cypher");
    private static final String REMOVE =
            CypherText.of(DerivedWriter.class, "remove-derived.cypher");

    private final Driver driver;
    private final Writing writing;

    /**
     * @param writing hears of each batch
     */
    DerivedWriter(Driver driver, Writing writing) {
        this.driver = driver;
        this.writing = writing;
    }

    /**
     * {@return what was changed}
     *
     * @param derived what should be there; what the extent does not cover does not count
     */
    DerivationReport.TypeCounts write(Derived derived, Extent extent) {
        String type = derived.type();
        Set<Relation> missing = new HashSet<>(derived.relations());
        missing.removeIf(relation -> !extent.covers(type, relation));
        List<Map<String, Object>> gone = new ArrayList<>();
        AtomicLong kept = new AtomicLong();
        extent.existing(
                type,
                row -> {
                    Relation relation = relation(row);
                    if (!extent.covers(type, relation)) {
                        return;
                    }
                    // A second relation equal to a first is gone too: the first took the match.
                    if (missing.remove(relation)) {
                        kept.incrementAndGet();
                    } else {
                        gone.add(
                                Map.of(
                                        "id", row.get("id").asString(),
                                        "fromId", row.get("fromId").asString(),
                                        "toId", row.get("toId").asString()));
                    }
                });
        LongConsumer written = heard(type, (long) gone.size() + missing.size());
        inBatches(REMOVE, type, gone, row -> row, written);
        inBatches(CREATE, type, missing, DerivedWriter::row, written);
        return new DerivationReport.TypeCounts(type, missing.size(), gone.size(), kept.get());
    }

    private LongConsumer heard(String type, long ofAll) {
        AtomicLong done = new AtomicLong();
        return rows -> writing.wrote(type, done.addAndGet(rows), ofAll);
    }

    private static Relation relation(Record row) {
        Map<String, String> properties = new HashMap<>();
        for (Map.Entry<String, Value> entry : row.get("properties").asMap(v -> v).entrySet()) {
            String name = entry.getKey();
            if (!name.equals("from") && !name.equals("to")) {
                properties.put(name, entry.getValue().asObject().toString());
            }
        }
        Value all = row.get("properties");
        return new Relation(
                row.get("fromId").asString(),
                row.get("toId").asString(),
                Derivations.spell(all.get("from"), all.get("to")),
                properties);
    }

    private static Map<String, @Nullable Object> row(Relation relation) {
        Map<String, @Nullable Object> properties = new HashMap<>(relation.properties());
        Spell spell = relation.spell();
        properties.put("from", spell.from());
        properties.put("to", spell.to());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("fromId", relation.fromId());
        row.put("toId", relation.toId());
        row.put("properties", properties);
        return row;
    }

    /**
     * Two batches at a time: relationships are written when a transaction ends, in the order of
     * their people, so that two seldom wait for each other; one that must is tried again. A row
     * takes many times the memory of what it tells: only those of the batches under way are made.
     */
    private <T> void inBatches(
            String query,
            String type,
            Collection<T> all,
            Function<T, ? extends Map<String, ?>> row,
            LongConsumer written) {
        Iterator<T> each = all.iterator();
        Iterator<List<T>> batches =
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public List<T> next() {
                        List<T> batch = new ArrayList<>(BATCH);
                        while (each.hasNext() && batch.size() < BATCH) {
                            batch.add(each.next());
                        }
                        return batch;
                    }
                };
        SideBySide.each(
                driver,
                batches,
                (session, some) -> {
                    List<? extends Map<String, ?>> batch = some.stream().map(row).toList();
                    Map<String, Object> parameters =
                            Map.of("type", type, "rows", batch, "persons", personsOf(batch));
                    session.executeWriteWithoutResult(tx -> tx.run(query, parameters).consume());
                    written.accept(batch.size());
                });
    }

    private static List<String> personsOf(List<? extends Map<String, ?>> rows) {
        SortedSet<String> ids = new TreeSet<>();
        for (Map<String, ?> row : rows) {
            ids.add(String.valueOf(row.get("fromId")));
            ids.add(String.valueOf(row.get("toId")));
        }
        return List.copyOf(ids);
    }
}
