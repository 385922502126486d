package org.kinscope.analytics.neighbourhood;

import java.util.List;
import java.util.Map;
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
 *       what was paid to them; {@code supporters}: those whose duties of support and registrations
 *       are told; {@code earners}: those of whom incomes and answers are told
 *   <li>{@code units}, {@code plates}, {@code properties}, {@code companies}, {@code households}
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
                    "households");

    private final String sight;
    private final List<String> texts;

    private FactQueries(String time) {
        this.sight = text(time, "sight");
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
                                "money")
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
        return Stream.concat(Stream.of(sight), texts.stream()).toList();
    }

    /**
     * Reads all facts of what is in sight, a query a group.
     *
     * @param keys the parameters, as above
     */
    public void read(TransactionContext tx, Map<String, Object> keys, Facts into) {
        for (String text : texts) {
            Record row = tx.run(text, keys).single();
            for (String kind : row.keys()) {
                for (Value fact : row.get(kind).values()) {
                    into.add(FactKind.of(kind), fact);
                }
            }
        }
    }
}
