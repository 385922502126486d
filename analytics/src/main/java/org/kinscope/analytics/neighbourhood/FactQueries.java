package org.kinscope.analytics.neighbourhood;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * The queries that tell what is known of people, units, assets and companies in sight: one for each
 * group of facts, small enough to be planned at once. Each gives one row with a list for each of
 * its kinds of facts ({@link FactKind#code()}), and takes from the same parameters, lists of keys,
 * what it needs:
 *
 * <ul>
 *   <li>{@code persons}: those whose own facts are told; {@code sighted}: those of whom name and
 *       dates are told; {@code told}: those of whom is told what each source says; {@code
 *       deciders}: those whose service and filings are told; {@code payees}: those of whom is told
 *       what was paid to them, by which phones they are reached, their jobs, and hardship that was
 *       reported of them; {@code supporters}: those whose duties of support and registrations are
 *       told; {@code earners}: those of whom incomes and answers are told
 *   <li>{@code units}, {@code plates}, {@code properties}, {@code companies}, {@code households},
 *       {@code accounts}, {@code phones}
 * </ul>
 */
public final class FactQueries {

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
                    "units",
                    "plates",
                    "properties",
                    "companies",
                    "households",
                    "accounts",
                    "phones");

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private final String sight;
    private final String tied;
    private final List<String> texts;
    private final List<String> ofThoseTied;

    private FactQueries(String time) {
        this.sight = text(time, "sight");
        this.tied = text(time, "tied");
        this.ofThoseTied =
                Stream.of("people", "kinship", "aid").map(group -> text(time, group)).toList();
        this.texts =
                Stream.of(
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
                                "ties")
                        .map(group -> text(time, group))
                        .toList();
    }

    private static String text(String time, String group) {
        return CypherText.of(FactQueries.class, time + "/" + group + ".cypher");
    }

    /** {@return the query that tells who and what is in sight of one subject, as parameters} */
    String sight() {
        return sight;
    }

    /** {@return the queries, that of the sight first} */
    List<String> all() {
        return Stream.concat(Stream.of(sight, tied), texts.stream()).toList();
    }

    /**
     * Reads all facts of what is in sight, and of those who share an account or a phone with whom
     * it is told what was paid to them.
     *
     * @param keys the parameters, those of the sight among them
     */
    void readWithTied(TransactionContext tx, Map<String, Object> keys, Facts into) {
        Map<String, Object> all = new HashMap<>(keys);
        all.putAll(tx.run(tied, used(tied, keys)).single().asMap());
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
        read(texts, tx, keys, into);
    }

    private static void read(
            List<String> texts, TransactionContext tx, Map<String, Object> keys, Facts into) {
        for (String text : texts) {
            Record row = tx.run(text, used(text, keys)).single();
            for (String kind : row.keys()) {
                for (Value fact : row.get(kind).values()) {
                    into.add(FactKind.of(kind), fact);
                }
            }
        }
    }

    /**
     * {@return those of the parameters that the query uses} The graph keeps a plan for each size of
     * each list that comes with a query, used or not: with all of them none is ever found again.
     */
    private static Map<String, Object> used(String text, Map<String, Object> keys) {
        Map<String, Object> used = new HashMap<>();
        Matcher names = PARAMETER.matcher(text);
        while (names.find()) {
            String name = names.group(1);
            Object value = keys.get(name);
            if (value != null) {
                used.put(name, value);
            }
        }
        return used;
    }
}
