package org.kinscope.analytics.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.neighbourhood.FactQueries;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Space;
import org.kinscope.analytics.work.SideBySide;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Company;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.Vehicle;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * What writes touched since a projection was read, and all facts that name it as they are now.
 *
 * @param keys people, units, assets, companies and households
 * @param facts every fact that names one of them, and others that do not matter
 */
record Touched(Keyed keys, Facts facts) {

    private static final String TOUCHED = CypherText.of(Touched.class, "touched.cypher");
    private static final String SIGHT = CypherText.of(Touched.class, "touched-sight.cypher");

    private static final int BATCH = 500;

    /**
     * {@return what was touched}
     *
     * @param since the state that the projection shows
     * @param now the state of the graph
     * @param before the facts of that state: what hung on a person then is read again too
     */
    static Touched since(Driver driver, Epoch since, Epoch now, FactSource before) {
        Keyed keys = new Keyed();
        keys.add(Space.CITY, "");
        Facts facts = new Facts();
        try (Session session = driver.session()) {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("lastChange", since.lastChange());
            parameters.put("deliveryNo", since.deliveryNo());
            Record named = session.executeRead(tx -> tx.run(TOUCHED, parameters).single());
            // The last mark that is known comes too. If one is missing, the clock went back: then
            // all that was ever marked is read.
            if (named.get("marks").asLong() <= now.changes() - since.changes()
                    && since.lastChange() != null) {
                parameters.put("lastChange", null);
                named = session.executeRead(tx -> tx.run(TOUCHED, parameters).single());
            }
            add(keys, Space.PERSON, named, "persons");
            add(keys, Space.PERSON, named, "spouses");
            add(keys, Space.AID_UNIT, named, "units");
            add(keys, Space.COMPANY, named, "companies");
        }
        hung(keys, before);
        read(driver, keys, facts);
        // What is new beside them was read whole and counts as touched.
        facts.list(Groupings.AID_UNIT).stream()
                .map(AidUnit::aidUnitNo)
                .forEach(no -> keys.add(Space.AID_UNIT, no));
        facts.list(Groupings.VEHICLE).stream()
                .map(Vehicle::plateNo)
                .forEach(no -> keys.add(Space.VEHICLE, no));
        facts.list(Groupings.REAL_ESTATE).stream()
                .map(RealEstate::propertyNo)
                .forEach(no -> keys.add(Space.REAL_ESTATE, no));
        facts.list(Groupings.COMPANY).stream()
                .map(Company::uscc)
                .forEach(no -> keys.add(Space.COMPANY, no));
        facts.list(Groupings.PLACES.registered()).stream()
                .map(Registration::householdNo)
                .forEach(no -> keys.add(Space.HOUSEHOLD, no));
        return new Touched(keys, facts);
    }

    private static void add(Keyed keys, Space space, Record named, String column) {
        keys.addAll(space, named.get(column).asList(Value::asString));
    }

    private static void hung(Keyed keys, FactSource before) {
        for (String id : List.copyOf(keys.keys(Space.PERSON))) {
            before.list(Groupings.MEMBERSHIPS, id)
                    .forEach(m -> keys.add(Space.AID_UNIT, m.aidUnitNo()));
            before.list(Groupings.OWNED, id)
                    .forEach(
                            o ->
                                    keys.add(
                                            o.assetKind().equals(Ownership.VEHICLE)
                                                    ? Space.VEHICLE
                                                    : Space.REAL_ESTATE,
                                            o.assetNo()));
            before.list(Groupings.USES, id).forEach(u -> keys.add(Space.VEHICLE, u.plateNo()));
            before.list(Groupings.ROLES, id).forEach(r -> keys.add(Space.COMPANY, r.uscc()));
            before.list(Groupings.PLACES.registrations(), id)
                    .forEach(r -> keys.add(Space.HOUSEHOLD, r.householdNo()));
        }
    }

    private static void read(Driver driver, Keyed keys, Facts into) {
        List<List<List<String>>> columns = new ArrayList<>();
        int batches = 1;
        for (Space space :
                List.of(
                        Space.PERSON,
                        Space.AID_UNIT,
                        Space.VEHICLE,
                        Space.REAL_ESTATE,
                        Space.COMPANY,
                        Space.HOUSEHOLD)) {
            List<List<String>> parts = batches(keys.keys(space));
            columns.add(parts);
            batches = Math.max(batches, parts.size());
        }
        List<String> names =
                List.of("persons", "units", "plates", "properties", "companies", "households");
        Facts[] read = new Facts[batches];
        SideBySide.each(
                driver,
                IntStream.range(0, batches).iterator(),
                (session, i) -> {
                    Map<String, Object> parameters = new HashMap<>();
                    for (int c = 0; c < names.size(); c++) {
                        List<List<String>> parts = columns.get(c);
                        parameters.put(names.get(c), i < parts.size() ? parts.get(i) : List.of());
                    }
                    read[i] = read(session, parameters);
                });
        for (Facts part : read) {
            into.addAll(part);
        }
    }

    private static Facts read(Session session, Map<String, Object> parameters) {
        return session.executeRead(
                tx -> {
                    Facts facts = new Facts();
                    Map<String, Object> keys = new HashMap<>(parameters);
                    keys.putAll(tx.run(SIGHT, parameters).single().asMap());
                    // Of those who were touched everything is told, of nobody beside them.
                    List.of("sighted", "deciders", "told", "payees", "supporters", "earners")
                            .forEach(use -> keys.put(use, keys.getOrDefault("persons", List.of())));
                    List.of("accounts", "phones").forEach(use -> keys.put(use, List.of()));
                    FactQueries.NOW.read(tx, keys, facts);
                    return facts;
                });
    }

    private static List<List<String>> batches(SortedSet<String> keys) {
        List<String> all = List.copyOf(keys);
        List<List<String>> parts = new ArrayList<>();
        for (int start = 0; start < all.size(); start += BATCH) {
            parts.add(all.subList(start, Math.min(all.size(), start + BATCH)));
        }
        return parts;
    }
}
