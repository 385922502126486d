package org.kinscope.analytics.neighbourhood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.embedded.GraphForTests;
import org.neo4j.driver.Session;

/**
 * A small graph for tests, written by the names of DICTIONARY.md. Every element gets a line of its
 * own as its source.
 */
public final class Town {

    /** How a label's nodes are found. */
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("Person", "personId"),
                    Map.entry("AidUnit", "aidUnitNo"),
                    Map.entry("Vehicle", "plateNo"),
                    Map.entry("RealEstate", "propertyNo"),
                    Map.entry("Company", "uscc"),
                    Map.entry("Account", "accountToken"),
                    Map.entry("Division", "code"),
                    Map.entry("Household", "householdNo"),
                    Map.entry("Grant", "grantNo"),
                    Map.entry("Payment", "paymentNo"),
                    Map.entry("Phone", "phoneToken"),
                    Map.entry("Report", "reportNo"),
                    Map.entry("SourcePerson", "factKey"));

    private final Map<String, List<Map<String, Object>>> nodes = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> links = new LinkedHashMap<>();
    private int line = 1;

    /** Adds a node with a key of its own; names and values alternate, null values are left out. */
    public Town node(String label, String key, @Nullable Object... properties) {
        Map<String, Object> all = sourced(properties);
        all.put(KEYS.getOrDefault(label, ""), key);
        nodes.computeIfAbsent(label, l -> new ArrayList<>()).add(all);
        return this;
    }

    /** Adds a person that only other facts name: it has no source. */
    public Town unregistered(String personId) {
        nodes.computeIfAbsent("Person", l -> new ArrayList<>()).add(Map.of("personId", personId));
        return this;
    }

    /** Adds a relationship between two nodes with keys, for example {@code Person:p1}. */
    public Town link(String from, String type, String to, @Nullable Object... properties) {
        String[] start = from.split(":", 2);
        String[] end = to.split(":", 2);
        String query =
                "UNWIND $rows AS row MATCH (a:%s {%s: row.a}) MATCH (b:%s {%s: row.b}) CREATE (a)-[r:%s]->(b) SET r = row.properties"
                        .formatted(start[0], KEYS.get(start[0]), end[0], KEYS.get(end[0]), type);
        add(query, start[1], end[1], properties);
        return this;
    }

    /** Adds a node without a key, hung on one that has one. */
    public Town hang(String from, String type, String label, @Nullable Object... properties) {
        String[] start = from.split(":", 2);
        String query =
                "UNWIND $rows AS row MATCH (a:%s {%s: row.a}) CREATE (a)-[:%s]->(n:%s) SET n = row.properties"
                        .formatted(start[0], KEYS.get(start[0]), type, label);
        add(query, start[1], "", properties);
        return this;
    }

    /**
     * Says of the relationships of that type which a node has that they were said under a record.
     */
    public Town via(String from, String type, String record) {
        String[] start = from.split(":", 2);
        String query =
                "UNWIND $rows AS row MATCH (a:%s {%s: row.a})-[r:%s]->() SET r.via = [row.b]"
                        .formatted(start[0], KEYS.get(start[0]), type);
        add(query, start[1], record);
        return this;
    }

    /** Pays a monthly decision that has a node to the one who received it, on those days. */
    public Town pay(String grantNo, List<LocalDate> days) {
        for (LocalDate day : days) {
            add(
                    "UNWIND $rows AS row MATCH (p:Person)-[:RECEIVED]->(g:Grant {grantNo: row.a})"
                            + " CREATE (p)-[:PAID]->(n:Payment)-[:SETTLES]->(g) SET n = row.properties,"
                            + " n.grantNo = g.grantNo, n.programmeCode = g.programmeCode,"
                            + " n.amountFen = g.amountFen",
                    grantNo,
                    "",
                    "paymentNo",
                    grantNo + " " + day,
                    "paidOn",
                    day);
        }
        return this;
    }

    /** Says of a dataset that one delivery had it, whole or in part. */
    public Town delivered(String dataset, boolean whole) {
        add(
                "UNWIND $rows AS row CREATE (d:Delivery {deliveryNo: 100 + row.properties.line,"
                        + " date: date('2020-12-31')})"
                        + "-[:HAS_FILE]->(:DeliveryFile {fileNo: 100 + row.properties.line,"
                        + " dataset: row.a}) SET d.whole = CASE row.b WHEN 'in part' THEN ['persons'] END",
                dataset,
                whole ? "whole" : "in part");
        return this;
    }

    private void add(String query, String from, String to, @Nullable Object... properties) {
        links.computeIfAbsent(query, q -> new ArrayList<>())
                .add(Map.of("a", from, "b", to, "properties", sourced(properties)));
    }

    private Map<String, Object> sourced(@Nullable Object... properties) {
        Map<String, Object> all = new HashMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            Object value = properties[i + 1];
            if (value != null) {
                all.put(String.valueOf(properties[i]), value);
            }
        }
        all.putAll(Map.of("deliveryNo", 1, "fileNo", 1, "line", ++line));
        return all;
    }

    /** Makes the test graph this town and nothing else. */
    public void build() {
        TestGraph.empty();
        try (Session session = GraphForTests.driver().session()) {
            nodes.forEach(
                    (label, rows) -> {
                        boolean asset = label.equals("Vehicle") || label.equals("RealEstate");
                        session.run(
                                        "UNWIND $rows AS row CREATE (n:%s) SET n = row"
                                                .formatted(asset ? label + ":Asset" : label),
                                        Map.of("rows", rows))
                                .consume();
                    });
            session.run(
                            "MATCH (p:Person) WHERE p.dwellingKey IS NOT NULL MERGE (d:Dwelling"
                                    + " {dwellingKey: p.dwellingKey}) CREATE (p)-[:LOCATED_AT]->(d)")
                    .consume();
            links.forEach((query, rows) -> session.run(query, Map.of("rows", rows)).consume());
        }
    }
}
