package org.kinscope.api.ledger;

import java.util.HashMap;
import java.util.Map;
import org.kinscope.analytics.ledger.MonthlyLedger;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.graph.finding.Words;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What programmes, statuses, departments and divisions are called. A code without a name stands for
 * itself.
 *
 * @param catalogue the names of policy
 * @param divisions names of divisions by whole code, 12 digits
 */
public record Names(PolicyCatalogue catalogue, Map<String, String> divisions) {

    private static final int WHOLE = 12;
    private static final Words NOT_KNOWN = new Words("不详", "not known");

    public Names {
        divisions = Map.copyOf(divisions);
    }

    /** {@return the names, with those of divisions from the graph} */
    public static Names read(PolicyCatalogue catalogue, Driver driver) {
        Map<String, String> divisions = new HashMap<>();
        try (Session session = driver.session()) {
            session.executeRead(
                            tx ->
                                    tx.run(CypherText.of(Names.class, "division-names.cypher"))
                                            .list())
                    .forEach(
                            row ->
                                    divisions.put(
                                            row.get("code").asString(),
                                            row.get("name").asString()));
        }
        return new Names(catalogue, divisions);
    }

    Words programme(String code) {
        return code.equals(MonthlyLedger.UNKNOWN)
                ? NOT_KNOWN
                : catalogue.findProgrammeName(code).orElse(new Words(code, code));
    }

    Words status(String code) {
        return catalogue.findStatusName(code).orElse(new Words(code, code));
    }

    Words department(String code) {
        return code.equals(MonthlyLedger.UNKNOWN)
                ? NOT_KNOWN
                : catalogue.findDepartmentName(code).orElse(new Words(code, code));
    }

    Words division(String prefix) {
        if (prefix.equals(MonthlyLedger.UNKNOWN)) {
            return NOT_KNOWN;
        }
        String whole = prefix + "0".repeat(Math.max(0, WHOLE - prefix.length()));
        String name = divisions.getOrDefault(whole, prefix);
        return new Words(name, name);
    }
}
