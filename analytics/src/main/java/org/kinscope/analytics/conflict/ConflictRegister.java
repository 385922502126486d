package org.kinscope.analytics.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.mark.MarkReader;
import org.kinscope.analytics.mark.Moment;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.work.SideBySide;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Keeps the register of conflicts in line with what the sources say. After a delivery only those
 * are looked at whom its marks of change name; the first time everybody is. What is found anew is
 * opened, what is found no more is corrected, and what it said before stays as a version. A look
 * that was killed is made again as a whole by the next, and changes nothing that it had written.
 *
 * <p>Nobody else may write meanwhile: the caller sees to it.
 */
public final class ConflictRegister {

    private static final int BATCH = 2_000;

    private static final String KNOWN = cypher("known-conflicts");
    private static final String KEEP = cypher("keep-conflicts");
    private static final String WRITE = cypher("write-conflicts");
    static final String LABEL = "ConflictRegister";

    private final Driver driver;
    private final Owners owners = Owners.load();

    private ConflictRegister(Driver driver) {
        this.driver = driver;
    }

    /** {@return what the look changed} */
    public static ConflictReport run(Driver driver) {
        return new ConflictRegister(driver).look();
    }

    private ConflictReport look() {
        try (Session session = driver.session()) {
            MarkReader marks = new MarkReader(session, LABEL);
            // Taken before the look: what is marked meanwhile is looked at the next time.
            Moment now = marks.now();
            LocalDate day = now.day();
            if (day == null) {
                return ConflictReport.NOTHING;
            }
            Last last = new Last(day, now.deliveryNo());
            ConflictReport report =
                    marks.lookedTo()
                            .map(looked -> Touched.since(session, marks, looked, BATCH))
                            .map(touched -> touched(touched, last))
                            .orElseGet(() -> everybody(session, last));
            marks.looked(now);
            return report;
        }
    }

    /** The last delivery. */
    private record Last(LocalDate day, int deliveryNo) {}

    private ConflictReport everybody(Session session, Last last) {
        return look(new Pages(session, cypher("all-persons"), BATCH), Look.PERSON, last)
                .plus(look(new Pages(session, cypher("all-units"), BATCH), Look.AID_UNIT, last));
    }

    private ConflictReport touched(Touched touched, Last last) {
        return look(batches(touched.persons()), Look.PERSON, last)
                .plus(look(batches(touched.units()), Look.AID_UNIT, last));
    }

    private static Iterator<List<String>> batches(Collection<String> all) {
        List<String> ids = List.copyOf(all);
        List<List<String>> batches = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += BATCH) {
            batches.add(ids.subList(start, Math.min(ids.size(), start + BATCH)));
        }
        return batches.iterator();
    }

    private ConflictReport look(Iterator<List<String>> batches, String kind, Last last) {
        Queue<ConflictReport> reports = new ConcurrentLinkedQueue<>();
        SideBySide.each(
                driver, batches, (session, ids) -> reports.add(look(session, kind, ids, last)));
        return reports.stream().reduce(ConflictReport.NOTHING, ConflictReport::plus);
    }

    /** Looks at some subjects and writes what has changed, in one transaction. */
    private ConflictReport look(Session session, String kind, List<String> ids, Last last) {
        return session.executeWrite(tx -> look(tx, kind, ids, last));
    }

    private ConflictReport look(TransactionContext tx, String kind, List<String> ids, Last last) {
        SortedMap<String, FoundConflict> found = new TreeMap<>();
        for (Look look : Look.about(kind)) {
            tx.run(look.cypher(), Map.of("ids", ids, "asOf", last.day()))
                    .list(FoundConflict::of)
                    .forEach(one -> found.putIfAbsent(one.key(), one));
        }
        Map<String, Map<String, @Nullable Object>> known = new TreeMap<>();
        Map<String, Object> asked =
                Map.of("kind", kind, "ids", ids, "keys", List.copyOf(found.keySet()));
        tx.run(KNOWN, asked)
                .forEachRemaining(
                        row -> {
                            Map<String, @Nullable Object> held =
                                    new HashMap<>(row.get("conflict").asNode().asMap());
                            known.put(String.valueOf(held.get("conflictKey")), held);
                        });
        Changes changes = new Changes(last.day());
        found.forEach((key, one) -> changes.found(one, known.get(key), owner(one, last.day())));
        known.forEach(
                (key, held) -> {
                    if (!found.containsKey(key)) {
                        changes.gone(key, held);
                    }
                });
        Map<String, Object> parameters =
                Map.of(
                        "rows", changes.rows(),
                        "keys", changes.keys(),
                        "deliveryNo", last.deliveryNo());
        if (!changes.rows().isEmpty()) {
            tx.run(KEEP, parameters).consume();
            tx.run(WRITE, parameters).consume();
        }
        boolean persons = kind.equals(Look.PERSON);
        return changes.report(persons ? ids.size() : 0, persons ? 0 : ids.size());
    }

    private @Nullable String owner(FoundConflict conflict, LocalDate day) {
        return owners.find(conflict.attribute(), day).map(Owners.Owner::department).orElse(null);
    }

    private static String cypher(String name) {
        return CypherText.of(ConflictRegister.class, name + ".cypher");
    }
}
