package org.kinscope.ingest.write;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** The deliveries that a graph has had, and what became of their files. */
public final class DeliveryLedger {

    private final Session session;

    /**
     * @param session where to read and write; stays open
     */
    public DeliveryLedger(Session session) {
        this.session = session;
    }

    /**
     * A delivery that is begun.
     *
     * @param deliveryNo its number
     * @param alreadyComplete whether the same content was loaded whole before
     * @param datedBeforeLast whether it is new and its day lies before that of one begun earlier
     */
    public record Begun(int deliveryNo, boolean alreadyComplete, boolean datedBeforeLast) {}

    /**
     * Begins a delivery. The same content has the same number as before, whether it was loaded
     * whole or interrupted.
     *
     * @param digest the digest of the content
     * @param date the day on which it was delivered
     */
    public Begun begin(String digest, LocalDate date) {
        return session.executeWrite(
                tx -> {
                    Record found =
                            tx.run(Cypher.statement("delivery-find"), Map.of("digest", digest))
                                    .single();
                    if (!found.get("same").isNull()) {
                        return new Begun(
                                found.get("same").asInt(),
                                found.get("state").asString("").equals("complete"),
                                false);
                    }
                    int next = found.get("next").asInt();
                    tx.run(
                                    Cypher.statement("delivery-begin"),
                                    Map.of("deliveryNo", next, "date", date, "digest", digest))
                            .consume();
                    Value last = found.get("lastDate");
                    return new Begun(
                            next, false, !last.isNull() && date.isBefore(last.asLocalDate()));
                });
    }

    /** Keeps what is known of a file. */
    public void file(int deliveryNo, int fileNo, Map<String, @Nullable Object> facts) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("deliveryNo", deliveryNo);
        parameters.put("fileNo", fileNo);
        parameters.put("facts", facts);
        session.executeWriteWithoutResult(
                tx -> tx.run(Cypher.statement("delivery-file"), parameters).consume());
    }

    /** Says that the delivery is whole. */
    public void complete(int deliveryNo) {
        session.executeWriteWithoutResult(
                tx ->
                        tx.run(
                                        Cypher.statement("delivery-complete"),
                                        Map.of("deliveryNo", deliveryNo))
                                .consume());
    }

    /** {@return how many facts the graph holds of each of {@code datasets}} */
    public Map<String, Long> factsOf(Set<String> datasets) {
        return session.executeRead(
                tx ->
                        tx
                                .run(
                                        Cypher.statement("facts-of-dataset"),
                                        Map.of("datasets", List.copyOf(datasets)))
                                .stream()
                                .collect(
                                        Collectors.toMap(
                                                row -> row.get("dataset").asString(),
                                                row -> row.get("facts").asLong())));
    }

    /** {@return how many persons no register of persons has} */
    public long unregisteredPersons() {
        return session.executeRead(
                tx -> tx.run(Cypher.statement("unregistered")).single().get("persons").asLong());
    }

    /** {@return the codes of the divisions that deliveries named} */
    public List<String> namedDivisions() {
        return session.run(Cypher.statement("named-divisions"))
                .list(row -> row.get("code").asString());
    }
}
