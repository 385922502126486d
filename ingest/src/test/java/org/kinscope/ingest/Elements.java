package org.kinscope.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * All of a graph as text, with provenance and marks, but without ciphers, times of day and ids that
 * are made up at random.
 */
final class Elements {

    private static final String NODES =
            """
            MATCH (n) WHERE NOT n:Migration AND NOT n:GraphState
            RETURN labels(n) AS kind, properties(n) AS says, [] AS ends
            """;
    private static final String TIES =
            """
            MATCH (a)-[r]->(b)
            RETURN [type(r)] AS kind, properties(r) AS says,
                [x IN [a, b] | coalesce(x.personId, x.householdNo, x.dwellingKey, x.code,
                    x.accountToken, x.plateNo, x.propertyNo, x.uscc, x.phoneToken, x.factKey,
                    x.aidUnitNo, toString(x.fileNo), toString(x.deliveryNo))] AS ends
            """;

    private Elements() {}

    static List<String> of(Driver driver) {
        List<String> all = new ArrayList<>();
        try (Session session = driver.session()) {
            for (String query : List.of(NODES, TIES)) {
                session.run(query)
                        .forEachRemaining(
                                row -> {
                                    List<String> kind = row.get("kind").asList(k -> k.asString());
                                    Map<String, Object> says =
                                            new TreeMap<>(row.get("says").asMap());
                                    if (kind.contains("Judgement")
                                            || "identity".equals(says.get("kind"))) {
                                        // Made up at random.
                                        says.remove("id");
                                    }
                                    says.keySet()
                                            .removeIf(
                                                    name ->
                                                            name.endsWith("Cipher")
                                                                    || name.equals("at"));
                                    all.add(
                                            kind.stream().sorted().toList()
                                                    + " "
                                                    + row.get("ends").asList()
                                                    + " "
                                                    + says);
                                });
            }
        }
        Collections.sort(all);
        return all;
    }

    /** {@return what one graph says and the other does not, the first lines of it} */
    static List<String> difference(Driver one, Driver other) {
        List<String> a = of(one);
        List<String> b = of(other);
        List<String> difference = new ArrayList<>();
        minus(a, b).forEach(line -> difference.add("only in the first: " + line));
        minus(b, a).forEach(line -> difference.add("only in the second: " + line));
        return difference.subList(0, Math.min(40, difference.size()));
    }

    private static List<String> minus(List<String> lines, List<String> others) {
        Map<String, Integer> left = new TreeMap<>();
        lines.forEach(line -> left.merge(line, 1, Integer::sum));
        others.forEach(line -> left.computeIfPresent(line, (_, n) -> n == 1 ? null : n - 1));
        return List.copyOf(left.keySet());
    }
}
