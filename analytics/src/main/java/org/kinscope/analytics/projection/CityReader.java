package org.kinscope.analytics.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

/** Reads all facts of chosen kinds, by one streamed query a kind. */
public final class CityReader {

    private static final Map<FactKind, String> QUERIES = new EnumMap<>(FactKind.class);
    private static final String HOMES = CypherText.of(CityReader.class, "homes.cypher");

    private static final int THREADS = 2;

    /** Facts that stand as records before they become numbers. */
    private static final int BATCH = 8192;

    private static final SessionConfig STREAM =
            SessionConfig.builder().withFetchSize(BATCH).build();

    static {
        for (FactKind kind : FactKind.values()) {
            QUERIES.put(kind, CypherText.of(CityReader.class, kind.code() + ".cypher"));
        }
    }

    private CityReader() {}

    /** {@return the facts of those kinds as the graph has them now} */
    public static Facts read(Driver driver, Set<FactKind> kinds) {
        Facts facts = new Facts();
        // Not a managed transaction: a second try would add the facts of the first once more.
        try (Session session = driver.session();
                var transaction = session.beginTransaction()) {
            for (FactKind kind : kinds) {
                Result rows = transaction.run(QUERIES.get(kind));
                while (rows.hasNext()) {
                    facts.add(kind, rows.next());
                }
            }
        }
        return facts;
    }

    /** {@return the columns of the city as the graph has it now} Two queries run at a time. */
    static CityColumns columns(Driver driver) {
        ColumnsBuilder builder = new ColumnsBuilder();
        builder.number(byHousehold(driver));
        List<Future<?>> parts = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (FactKind kind : FactKind.values()) {
                parts.add(threads.submit(() -> read(driver, kind, builder)));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading the city was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("the city could not be read", e.getCause());
        }
        return builder.finish();
    }

    private static void read(Driver driver, FactKind kind, ColumnsBuilder builder) {
        KindBuilder<Object> collected = builder.kind(kind);
        try (Session session = driver.session(STREAM);
                var transaction = session.beginTransaction()) {
            Result rows = transaction.run(QUERIES.get(kind));
            Facts batch = new Facts();
            while (rows.hasNext()) {
                batch.add(kind, rows.next());
                if (batch.list(kind).size() == BATCH) {
                    batch.list(kind).forEach(collected::add);
                    batch = new Facts();
                }
            }
            batch.list(kind).forEach(collected::add);
        }
        builder.add(collected);
    }

    /** {@return the people that have a household, those of one household together} */
    private static List<String> byHousehold(Driver driver) {
        Map<String, Home> homes = new HashMap<>();
        try (Session session = driver.session(STREAM);
                var transaction = session.beginTransaction()) {
            Result rows = transaction.run(HOMES);
            while (rows.hasNext()) {
                Home home = Home.of(rows.next());
                homes.merge(home.personId(), home, Home::later);
            }
        }
        return homes.values().stream()
                .sorted(Comparator.comparing(Home::householdNo).thenComparing(Home::personId))
                .map(Home::personId)
                .toList();
    }

    /** Where somebody is registered; the running registration counts before one that ended. */
    private record Home(String personId, String householdNo, long to, long from) {
        private static final Comparator<Home> ORDER =
                Comparator.comparingLong(Home::to)
                        .thenComparingLong(Home::from)
                        .thenComparing(Home::householdNo);

        private static Home of(Record row) {
            return new Home(
                    row.get("personId").asString(),
                    row.get("householdNo").asString(),
                    day(row.get("to"), Long.MAX_VALUE),
                    day(row.get("from"), Long.MIN_VALUE));
        }

        private static long day(Value value, long ifNone) {
            return value.isNull() ? ifNone : value.asLocalDate().toEpochDay();
        }

        private Home later(Home other) {
            return ORDER.compare(this, other) >= 0 ? this : other;
        }
    }
}
