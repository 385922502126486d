package org.kinscope.analytics.conflict;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

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
    private static final String STATE = cypher("register-state");
    private static final String LOOKED = cypher("register-looked");
    private static final String LAST_CHANGE = cypher("last-change");

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
            var state = session.run(STATE).single();
            int deliveryNo = state.get("deliveryNo").asInt();
            if (state.get("date").isNull()) {
                return ConflictReport.NOTHING;
            }
            LocalDate day = state.get("date").asLocalDate();
            // Taken before the look: what is marked meanwhile is looked at the next time.
            Value at = session.run(LAST_CHANGE).single().get("at");
            Moment now = new Moment(day, deliveryNo);
            ConflictReport report =
                    state.get("lookedUpTo").isNull()
                            ? everybody(session, now)
                            : touched(
                                    session,
                                    state.get("lookedUpTo").asInt(),
                                    time(state.get("lookedAt")),
                                    now);
            Map<String, @Nullable Object> looked = new HashMap<>();
            looked.put("deliveryNo", deliveryNo);
            looked.put("lookedAt", time(at));
            session.executeWriteWithoutResult(tx -> tx.run(LOOKED, looked).consume());
            return report;
        }
    }

    /** The day and the number of the last delivery. */
    private record Moment(LocalDate day, int deliveryNo) {}

    private static @Nullable ZonedDateTime time(Value value) {
        return value.isNull() ? null : value.asZonedDateTime();
    }

    private ConflictReport everybody(Session session, Moment now) {
        ConflictReport report = ConflictReport.NOTHING;
        for (String kind : List.of(Look.PERSON, Look.AID_UNIT)) {
            String query = cypher(kind.equals(Look.PERSON) ? "all-persons" : "all-units");
            String after = "";
            while (true) {
                Map<String, Object> page = Map.of("after", after, "limit", BATCH);
                List<String> ids =
                        session.executeRead(
                                tx -> tx.run(query, page).list(r -> r.get("id").asString()));
                if (ids.isEmpty()) {
                    break;
                }
                report = report.plus(look(session, kind, ids, now));
                after = ids.getLast();
            }
        }
        return report;
    }

    private ConflictReport touched(
            Session session, int lookedUpTo, @Nullable ZonedDateTime lookedAt, Moment now) {
        Touched touched = Touched.since(session, lookedUpTo, lookedAt, BATCH);
        ConflictReport report = ConflictReport.NOTHING;
        for (List<String> ids : batches(List.copyOf(touched.persons()))) {
            report = report.plus(look(session, Look.PERSON, ids, now));
        }
        for (List<String> ids : batches(List.copyOf(touched.units()))) {
            report = report.plus(look(session, Look.AID_UNIT, ids, now));
        }
        return report;
    }

    static List<List<String>> batches(List<String> ids) {
        List<List<String>> batches = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += BATCH) {
            batches.add(ids.subList(start, Math.min(ids.size(), start + BATCH)));
        }
        return batches;
    }

    /** Looks at some subjects and writes what has changed, in one transaction. */
    private ConflictReport look(Session session, String kind, List<String> ids, Moment now) {
        return session.executeWrite(tx -> look(tx, kind, ids, now));
    }

    private ConflictReport look(TransactionContext tx, String kind, List<String> ids, Moment now) {
        SortedMap<String, FoundConflict> found = new TreeMap<>();
        for (Look look : Look.about(kind)) {
            tx.run(look.cypher(), Map.of("ids", ids, "asOf", now.day()))
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
        Changes changes = new Changes(now.day());
        found.forEach((key, one) -> changes.found(one, known.get(key), owner(one, now.day())));
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
                        "deliveryNo", now.deliveryNo());
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
