package org.kinscope.bench.deliveries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * How many nodes and relationships of each kind a graph holds that both loaders write, and sums of
 * what they say.
 */
final class Held {

    private static final List<String> LABELS =
            List.of(
                    "Household",
                    "AidUnit",
                    "StatusSpell",
                    "Grant",
                    "Payment",
                    "Account",
                    "Balance",
                    "Vehicle",
                    "RealEstate",
                    "Company",
                    "Income",
                    "MedicalBill",
                    "Disability",
                    "Enrolment",
                    "Imprisonment",
                    "Consumption",
                    "Phone",
                    "Report",
                    "Authorisation",
                    "VerificationRequest",
                    "Application");
    private static final List<String> TYPES =
            List.of(
                    "REGISTERED_IN",
                    "SPOUSE_OF",
                    "MEMBER_OF",
                    "HELD",
                    "RECEIVED",
                    "FOR",
                    "APPROVED",
                    "PAID",
                    "PAID_INTO",
                    "SETTLES",
                    "HOLDS",
                    "HAD_BALANCE",
                    "OWNS",
                    "USED",
                    "HAS_ROLE",
                    "EMPLOYED_BY",
                    "EARNED",
                    "BORE",
                    "CERTIFIED_AS",
                    "ENROLLED_AS",
                    "HELD_IN",
                    "CONSUMED",
                    "SERVES_AS",
                    "FILED_KIN",
                    "REACHED_AT",
                    "REPORTED_OF",
                    "SIGNED",
                    "COVERS",
                    "ASKED_ABOUT",
                    "BY");

    /**
     * People, whom the product may find to be one though they have two numbers: the record of the
     * other number is no {@code Person} then. And what only a graph with the same values has: sums
     * of money, and of days since 1970.
     */
    private static final Map<String, String> QUESTIONS =
            Map.of(
                    "numbers of people",
                    "MATCH (n:Person|SourcePerson) WHERE n:Person OR n.source = 'persons'"
                            + " RETURN count(n) AS n",
                    "RESOLVES_TO",
                    "MATCH (n:SourcePerson)-[:RESOLVES_TO]->(:Person)"
                            + " WHERE n.source <> 'persons' RETURN count(n) AS n",
                    "fen of grants",
                    "MATCH (n:Grant) RETURN sum(n.amountFen) AS n",
                    "fen of payments",
                    "MATCH (n:Payment) RETURN sum(n.amountFen) AS n",
                    "fen of balances",
                    "MATCH (n:Balance) RETURN sum(n.balanceFen) AS n",
                    "fen of incomes",
                    "MATCH (n:Income) RETURN sum(n.amountFen) AS n",
                    "days of payments",
                    "MATCH (n:Payment)"
                            + " RETURN sum(duration.inDays(date('1970-01-01'), n.paidOn).days)"
                            + " AS n");

    private Held() {}

    /** {@return the counts of a graph, by label and type} */
    static Map<String, Long> in(Driver driver) {
        Map<String, Long> counts = new TreeMap<>();
        try (Session session = driver.session()) {
            for (String label : LABELS) {
                counts.put(label, one(session, "MATCH (n:" + label + ") RETURN count(n) AS n"));
            }
            for (String type : TYPES) {
                counts.put(
                        type, one(session, "MATCH ()-[r:" + type + "]->() RETURN count(r) AS n"));
            }
            QUESTIONS.forEach((what, query) -> counts.put(what, one(session, query)));
        }
        return counts;
    }

    private static long one(Session session, String query) {
        return session.run(query).single().get("n").asLong();
    }

    /** {@return what one holds more or less of than the other, as {@code ours / theirs}} */
    static Map<String, String> difference(Map<String, Long> ours, Map<String, Long> theirs) {
        Map<String, String> difference = new LinkedHashMap<>();
        ours.forEach(
                (kind, count) -> {
                    if (!count.equals(theirs.get(kind))) {
                        difference.put(kind, count + " / " + theirs.get(kind));
                    }
                });
        return difference;
    }
}
