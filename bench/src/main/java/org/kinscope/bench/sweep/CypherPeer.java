package org.kinscope.bench.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** The detectors' own Cypher on the same graph, two sessions at a time. */
final class CypherPeer {

    private static final int SESSIONS = 2;

    private final Driver driver;

    CypherPeer(Driver driver) {
        this.driver = driver;
    }

    /**
     * {@return the keys of the findings about subjects of those divisions}
     *
     * @param divisions beginnings of division codes; the empty one is the whole city
     */
    SortedSet<String> ask(
            List<Detector<?>> detectors, List<Inquiry> inquiries, List<String> divisions) {
        SortedSet<String> keys = new TreeSet<>();
        List<Future<List<String>>> parts = new ArrayList<>();
        try (ExecutorService sessions = Executors.newFixedThreadPool(SESSIONS)) {
            for (String division : divisions) {
                for (int i = 0; i < detectors.size(); i++) {
                    Detector<?> detector = detectors.get(i);
                    Inquiry inquiry = inquiries.get(i);
                    parts.add(sessions.submit(() -> ask(detector, inquiry, division)));
                }
            }
            for (Future<List<String>> part : parts) {
                keys.addAll(part.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the peer was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the peer failed", e.getCause());
        }
        return keys;
    }

    private List<String> ask(Detector<?> detector, Inquiry inquiry, String division) {
        List<String> keys = new ArrayList<>();
        try (Session session = driver.session()) {
            Result rows =
                    session.run(
                            Detectors.cypher(detector),
                            Map.of(
                                    "asOf", inquiry.asOf(),
                                    "policy", inquiry.policy().asCypherParameters(),
                                    "parameters", inquiry.parameters(),
                                    "division", division));
            while (rows.hasNext()) {
                var row = rows.next();
                Subject subject =
                        new Subject(
                                Subject.Kind.valueOf(
                                        row.get("subjectKind").asString().toUpperCase(Locale.ROOT)),
                                row.get("subjectKey").asString());
                keys.add(
                        Finding.keyOf(
                                detector.code(),
                                subject,
                                row.get("identifying").asList(Value::asString)));
            }
        }
        return keys;
    }
}
