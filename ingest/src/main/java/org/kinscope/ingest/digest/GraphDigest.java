package org.kinscope.ingest.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/**
 * One number for all facts of a graph. Two ways of loading the same facts under the same keys give
 * the same digest: order, ciphers, times and places of loading do not enter, nor does anything that
 * is no fact (deliveries, changes, findings and what people decided on them).
 */
public final class GraphDigest {

    private static final List<String> NO_FACTS =
            List.of(
                    "Delivery",
                    "DeliveryFile",
                    "QuarantineEntry",
                    "Change",
                    "Migration",
                    "KeyCheck",
                    "GraphState",
                    "WriteLock",
                    "Judgement",
                    "Finding",
                    "SupersededFinding",
                    "Conflict",
                    "SupersededConflict",
                    "ConflictRegister",
                    "Derivation",
                    "AnalysisRun",
                    "Review",
                    "Reply",
                    "AuditDraw",
                    "AuditItem",
                    "AuditVerdict",
                    "SavedView");
    private static final Set<String> NOT_SAID =
            Set.of(
                    "idCipher",
                    "deliveryNo",
                    "sinceDeliveryNo",
                    "untilDeliveryNo",
                    "fileNo",
                    "line",
                    "via");

    /** How sure somebody was that two are one, and since when, is no fact; that they are, is. */
    private static final Set<String> NOT_SAID_OF_IDENTITY =
            Set.of("probability", "decidedBy", "decidedOn");

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private GraphDigest() {}

    /**
     * {@return the digest: 64 hexadecimal digits} Reads the whole graph once, one row at a time.
     */
    public static String of(Driver driver) {
        BigInteger sum = BigInteger.ZERO;
        Map<String, Object> parameters = Map.of("without", NO_FACTS);
        try (Session session = driver.session()) {
            Result nodes = session.run(text("nodes.cypher"), parameters);
            while (nodes.hasNext()) {
                var row = nodes.next();
                List<String> labels = row.get("labels").asList(label -> label.asString());
                sum =
                        sum.add(
                                hash(
                                        labels.stream().sorted().toList(),
                                        row.get("properties").asMap()));
            }
            Result relationships = session.run(text("relationships.cypher"), parameters);
            while (relationships.hasNext()) {
                var row = relationships.next();
                List<String> ends = row.get("ends").asList(end -> end.asString());
                List<String> place = List.of(row.get("type").asString(), ends.get(0), ends.get(1));
                Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
                if (place.getFirst().endsWith("RESOLVES_TO")) {
                    properties.keySet().removeAll(NOT_SAID_OF_IDENTITY);
                }
                sum = sum.add(hash(place, properties));
            }
        }
        return "%064x".formatted(sum.mod(MODULUS));
    }

    private static BigInteger hash(List<String> place, Map<String, Object> properties) {
        StringBuilder text = new StringBuilder(String.join("\u001f", place));
        new TreeMap<>(properties)
                .forEach(
                        (name, value) -> {
                            if (!NOT_SAID.contains(name)) {
                                text.append('\u001e').append(name).append('\u001f').append(value);
                            }
                        });
        try {
            return new BigInteger(
                    1,
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(String name) {
        try (InputStream in = GraphDigest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no file 'org/kinscope/ingest/digest/" + name + "'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
