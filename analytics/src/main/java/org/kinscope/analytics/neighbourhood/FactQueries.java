package org.kinscope.analytics.neighbourhood;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * The queries that tell what is known of people, units, assets and companies in sight: one for each
 * group of facts, small enough to be planned at once. Each gives one row with a list for each of
 * its kinds of facts ({@link FactKind#code()}), and takes from the same map of lists of keys,
 * {@code $keys}, what it needs:
 *
 * <ul>
 *   <li>{@code persons}: those whose own facts are told; {@code sighted}: those of whom name and
 *       dates are told; {@code told}: those of whom is told what each source says; {@code
 *       deciders}: those whose service and filings are told; {@code payees}: those of whom is told
 *       what was paid to them, by which phones they are reached, their jobs, and hardship that was
 *       reported of them; {@code supporters}: those whose duties of support and registrations are
 *       told; {@code earners}: those of whom incomes and answers are told
 *   <li>{@code frontier}: those from whom a far sight goes on
 *   <li>{@code units}, {@code plates}, {@code properties}, {@code companies}, {@code households},
 *       {@code accounts}, {@code phones}
 * </ul>
 */
public final class FactQueries {

    /** The groups of facts that tell what is due to a family. */
    private static final List<String> OF_A_FAMILY =
            List.of("people", "kinship", "assets", "means", "answers");

    /** The groups of facts that a far sight shows. */
    private static final List<String> OF_THE_FAR =
            List.of("people", "kinship", "assets", "dwellings", "answers", "ties");

    /** What is known now. */
    public static final FactQueries NOW = new FactQueries("now");

    /** What was known after the delivery {@code known}, a parameter beside the others. */
    static final FactQueries KNOWN = new FactQueries("known");

    /** The names of the lists of keys that the queries take. */
    static final List<String> LISTS =
            List.of(
                    "persons",
                    "sighted",
                    "told",
                    "deciders",
                    "payees",
                    "supporters",
                    "earners",
                    "frontier",
                    "units",
                    "plates",
                    "properties",
                    "companies",
                    "households",
                    "accounts",
                    "phones");

    private final String sight;
    private final String familySight;
    private final List<Query> ofFamily;
    private final Query tied;
    private final List<Query> groups;
    private final List<Query> ofThoseTied;

    /** The step of a far sight, and what those have whom it reaches: of now alone. */
    private final List<Query> far;

    private FactQueries(String time) {
        this.far =
                time.equals("now")
                        ? List.of(Query.of(time, "far"), Query.of(time, "far-assets"))
                        : List.of();
        this.sight = text(time, "sight");
        this.familySight = time.equals("now") ? text(time, "family") : sight;
        this.ofFamily = queries(time, OF_A_FAMILY);
        this.tied = Query.of(time, "tied");
        this.ofThoseTied = queries(time, List.of("people", "kinship", "aid"));
        this.groups =
                queries(
                        time,
                        List.of(
                                "people",
                                "kinship",
                                "assets",
                                "means",
                                "aid",
                                "records",
                                "answers",
                                "dwellings",
                                "households",
                                "money",
                                "livelihood",
                                "ties"));
    }

    private static List<Query> queries(String time, List<String> groups) {
        return groups.stream().map(group -> Query.of(time, group)).toList();
    }

    private static String text(String time, String group) {
        return CypherText.of(FactQueries.class, time + "/" + group + ".cypher");
    }

    /** {@return the query that tells who and what is in sight of one subject, as parameters} */
    String sight() {
        return sight;
    }

    /**
     * {@return the query that tells of whom and of what must be known what is due to one family, as
     * parameters} Of another time it is that of the whole sight.
     */
    String familySight() {
        return familySight;
    }

    /** {@return the queries, those of the sights first} */
    List<String> all() {
        return Stream.concat(
                        Stream.of(sight, familySight),
                        Stream.of(Stream.of(tied), groups.stream(), far.stream())
                                .flatMap(queries -> queries)
                                .map(Query::text))
                .toList();
    }

    /**
     * Reads all facts of what is in sight, and of those who share an account or a phone with whom
     * it is told what was paid to them.
     *
     * @param keys the parameters, those of the sight among them
     */
    void readWithTied(TransactionContext tx, Map<String, Object> keys, Facts into) {
        Map<String, Object> all = new HashMap<>(keys);
        all.putAll(tied.row(tx, keys).asMap());
        read(tx, all, into);
        // Most families share neither with others: then all of it is told already.
        if (has(all, "payees", "linked") && has(all, "deciders", "holders")) {
            return;
        }
        all.put("persons", all.getOrDefault("linked", List.of()));
        all.put("sighted", all.getOrDefault("tiedSighted", List.of()));
        all.put("units", all.getOrDefault("tiedUnits", List.of()));
        all.put("deciders", all.getOrDefault("holders", List.of()));
        read(ofThoseTied, tx, all, into);
    }

    /**
     * Reads what a far sight shows beyond the surroundings of a subject: step by step who is tied
     * to whom, then what is known of all of them.
     *
     * @param start personIds of those from whom it begins
     */
    void readFar(TransactionContext tx, Collection<String> start, Facts into) {
        Set<String> people = new TreeSet<>(start);
        Set<String> crowd = new TreeSet<>();
        Set<String> accounts = new TreeSet<>();
        Set<String> phones = new TreeSet<>();
        List<String> frontier = List.copyOf(people);
        for (int step = 0; step < FarSight.STEPS && !frontier.isEmpty(); step++) {
            Record row = far.getFirst().row(tx, Map.of("frontier", frontier));
            accounts.addAll(row.get("accounts").asList(Value::asString));
            phones.addAll(row.get("phones").asList(Value::asString));
            crowd.addAll(row.get("crowd").asList(Value::asString));
            frontier =
                    row.get("next").asList(Value::asString).stream().filter(people::add).toList();
        }
        people.addAll(crowd);
        Map<String, Object> keys = new HashMap<>();
        LISTS.forEach(list -> keys.put(list, List.of()));
        // What everybody has is told whole; of what is crowded, some of the others are not.
        List.of("persons", "sighted", "earners", "payees")
                .forEach(list -> keys.put(list, List.copyOf(people)));
        keys.put("accounts", List.copyOf(accounts));
        keys.put("phones", List.copyOf(phones));
        keys.putAll(far.getLast().row(tx, keys).asMap());
        read(queries("now", OF_THE_FAR), tx, keys, into);
        into.tellFar();
    }

    private static boolean has(Map<String, Object> keys, String all, String some) {
        return keys.getOrDefault(all, List.of()) instanceof Collection<?> known
                && keys.getOrDefault(some, List.of()) instanceof Collection<?> asked
                && known.containsAll(asked);
    }

    /**
     * Reads all facts of what is in sight, a query a group.
     *
     * @param keys the parameters, as above
     */
    public void read(TransactionContext tx, Map<String, Object> keys, Facts into) {
        read(groups, tx, keys, into);
    }

    /**
     * Reads what is due to a family depends on, and nothing else.
     *
     * @param keys the parameters, those of the sight of a family among them
     */
    void readOfFamily(TransactionContext tx, Map<String, Object> keys, Facts into) {
        read(ofFamily, tx, keys, into);
    }

    private static void read(
            List<Query> queries, TransactionContext tx, Map<String, Object> keys, Facts into) {
        // All are on their way before the first answer is read: the graph works while this reads.
        List<Result> answers = queries.stream().map(query -> query.run(tx, keys)).toList();
        for (Result answer : answers) {
            Record row = answer.single();
            for (String kind : row.keys()) {
                for (Value fact : row.get(kind).values()) {
                    into.add(FactKind.of(kind), fact);
                }
            }
        }
    }

    /**
     * A query that gives one row. What it takes comes to it in one map, {@code $keys}, and of the
     * keys only those that it names: the graph keeps a plan for each type of each parameter, an
     * empty list being another type than one of texts, and would plan one query anew for every
     * other family.
     */
    private record Query(String text, List<String> parameters) {

        private static final Pattern PARAMETER = Pattern.compile("\\$keys\\.(\\w+)");

        static Query of(String time, String group) {
            String text = FactQueries.text(time, group);
            return new Query(
                    text,
                    PARAMETER.matcher(text).results().map(m -> m.group(1)).distinct().toList());
        }

        Result run(TransactionContext tx, Map<String, Object> keys) {
            Map<String, Object> used = new HashMap<>(keys);
            used.keySet().retainAll(parameters);
            return tx.run(text, Map.of("keys", used));
        }

        Record row(TransactionContext tx, Map<String, Object> keys) {
            return run(tx, keys).single();
        }
    }
}
