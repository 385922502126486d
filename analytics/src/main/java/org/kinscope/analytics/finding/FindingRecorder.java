package org.kinscope.analytics.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/**
 * Brings the findings of the graph into line with those of a run: what is new is created, what was
 * found again keeps its first day, what is gone expires. Nothing is ever deleted: what a finding
 * said when an earlier delivery was the last stays as a version of its own, so that the day can be
 * replayed. What could not be decided this time, and what was seen on a later day than the one
 * asked about, is left as it was. What people did about a finding stays with it: found again it
 * keeps its state, and one that comes back after it had expired is open.
 *
 * <p>A finding about a subject that the run asked about and that it did not find counts as gone; a
 * run asks every subject of the scope unless it says whom.
 */
public final class FindingRecorder {

    /** The state of a finding that stands. */
    public static final String OPEN = "OPEN";

    /** The state of a finding whose facts have gone. */
    public static final String EXPIRED = "EXPIRED";

    private static final int BATCH = 500;

    private static final String KNOWN = cypher("known-findings.cypher");
    private static final String CREATE = cypher("create-findings.cypher");
    private static final String UPDATE = cypher("update-findings.cypher");
    private static final String EXPIRE = cypher("expire-findings.cypher");
    private static final String KEEP = cypher("keep-findings.cypher");
    private static final String LAST_DELIVERY = cypher("last-delivery.cypher");

    private final Driver driver;

    /** Writes to that graph. */
    public FindingRecorder(Driver driver) {
        this.driver = driver;
    }

    /** As the other, with the parameters that the detectors were given. */
    public RecordReport record(
            Collection<? extends Finding<?>> found,
            Set<String> codes,
            LocalDate asOf,
            Scope scope) {
        return record(found, codes, asOf, scope, Map.of(), Map.of());
    }

    /**
     * {@return what changed}
     *
     * @param found all findings of the run; two with one key are one
     * @param codes the analyses that were run; findings of others are left alone
     * @param asOf the day for which they were asked
     * @param scope the part of the city that was asked; findings outside it are left alone
     * @param parameters the parameters of each analysis by its code; none means its defaults
     * @param undecided about whom the questions could not be decided, by code
     * @throws IllegalArgumentException if a finding is of none of the codes
     */
    public RecordReport record(
            Collection<? extends Finding<?>> found,
            Set<String> codes,
            LocalDate asOf,
            Scope scope,
            Map<String, Map<String, Long>> parameters,
            Map<String, Set<Subject>> undecided) {
        return record(found, codes, asOf, scope, parameters, undecided, subject -> true);
    }

    /**
     * As the other, of a run that asked about some subjects only: findings about others are left as
     * they are, and are not told in what changed.
     *
     * @param asked whom the run asked about
     */
    public RecordReport record(
            Collection<? extends Finding<?>> found,
            Set<String> codes,
            LocalDate asOf,
            Scope scope,
            Map<String, Map<String, Long>> parameters,
            Map<String, Set<Subject>> undecided,
            Predicate<Subject> asked) {
        SortedMap<String, Finding<?>> byKey = new TreeMap<>();
        for (Finding<?> finding : found) {
            if (!codes.contains(finding.code())) {
                throw new IllegalArgumentException(
                        "a finding of '"
                                + finding.code()
                                + "' is of none of the analyses "
                                + new TreeSet<>(codes));
            }
            byKey.putIfAbsent(finding.key(), finding);
        }
        List<Map<String, @Nullable Object>> created = new ArrayList<>();
        List<Map<String, @Nullable Object>> updated = new ArrayList<>();
        List<Map<String, @Nullable Object>> gone = new ArrayList<>();
        Map<String, Known> known = known(codes, scope, byKey.keySet());
        byKey.forEach(
                (key, finding) ->
                        (known.containsKey(key) ? updated : created)
                                .add(row(key, finding, parameters)));
        int left = 0;
        int reopened = 0;
        for (Known one : known.values()) {
            boolean expired = one.state().equals(EXPIRED);
            if (byKey.containsKey(one.key())) {
                reopened += expired ? 1 : 0;
            } else if (!asked.test(one.subject())) {
                continue;
            } else if (!expired && (one.lastSeen().isAfter(asOf) || one.isAmong(undecided))) {
                left++;
            } else if (!expired) {
                gone.add(Map.of("findingKey", one.key()));
            }
        }
        inBatches(CREATE, created, asOf);
        inBatches(UPDATE, updated, asOf);
        inBatches(EXPIRE, gone, asOf);
        return new RecordReport(
                created.size(), reopened, updated.size() - reopened, gone.size(), left);
    }

    /** A finding of the graph. */
    private record Known(
            String key, String code, Subject subject, String state, LocalDate lastSeen) {
        private boolean isAmong(Map<String, Set<Subject>> subjects) {
            return subjects.getOrDefault(code, Set.of()).contains(subject);
        }
    }

    /** {@return each finding of those codes in the scope, and of those keys, by key} */
    private Map<String, Known> known(Set<String> codes, Scope scope, Set<String> keys) {
        Map<String, Known> known = new HashMap<>();
        try (Session session = driver.session();
                var transaction = session.beginTransaction()) {
            Result rows =
                    transaction.run(
                            KNOWN,
                            Map.of(
                                    "codes", List.copyOf(codes),
                                    "divisionPrefix", scope.divisionPrefix(),
                                    "keys", List.copyOf(keys)));
            rows.forEachRemaining(
                    row ->
                            known.put(
                                    row.get("findingKey").asString(),
                                    new Known(
                                            row.get("findingKey").asString(),
                                            row.get("code").asString(),
                                            new Subject(
                                                    Subject.Kind.ofCode(
                                                            row.get("subjectKind").asString()),
                                                    row.get("subjectKey").asString()),
                                            row.get("state").asString(),
                                            row.get("lastSeen").asLocalDate())));
        }
        return known;
    }

    private static Map<String, @Nullable Object> row(
            String key, Finding<?> finding, Map<String, Map<String, Long>> parameters) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("code", finding.code());
        properties.put("version", finding.version());
        properties.put("subjectKind", finding.subject().kind().code());
        properties.put("subjectKey", finding.subject().key());
        properties.put("asOf", finding.asOf());
        properties.put(
                "parameters", FindingJson.write(parameters.getOrDefault(finding.code(), Map.of())));
        properties.put("amountFen", finding.amount() == null ? null : finding.amount().fen());
        properties.put(
                "amountBasis",
                finding.amountBasis() == null ? null : FindingJson.write(finding.amountBasis()));
        properties.put("strength", finding.strength().name());
        properties.put("sentenceZh", finding.grounds().sentence().zh());
        properties.put("sentenceEn", finding.grounds().sentence().en());
        properties.put("grounds", FindingJson.write(finding.grounds()));
        properties.put("evidence", FindingJson.write(finding.evidence()));
        properties.put("otherKeys", finding.otherKeys());
        properties.put("besideKeys", keysBeside(finding));
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("findingKey", key);
        row.put("properties", properties);
        row.put("restsOn", keysOfEvidence(finding));
        return row;
    }

    /** {@return the keys of the things that the paths of the evidence lead over} */
    private static List<String> keysOfEvidence(Finding<?> finding) {
        return keys(
                finding,
                evidence -> evidence instanceof Evidence.Path path ? path.steps() : List.of());
    }

    /** {@return the keys of the things on the innocent path, on which the finding does not rest} */
    private static List<String> keysBeside(Finding<?> finding) {
        return keys(
                finding,
                evidence ->
                        evidence instanceof Evidence.CounterPath path ? path.steps() : List.of());
    }

    private static List<String> keys(
            Finding<?> finding, Function<Evidence, List<Evidence.Step>> steps) {
        SortedSet<String> keys = new TreeSet<>();
        for (Evidence evidence : finding.evidence()) {
            for (Evidence.Step step : steps.apply(evidence)) {
                keys.add(step.fromKey());
                keys.add(step.toKey());
            }
        }
        return List.copyOf(keys);
    }

    private void inBatches(String query, List<Map<String, @Nullable Object>> rows, LocalDate asOf) {
        try (Session session = driver.session()) {
            int deliveryNo = session.run(LAST_DELIVERY).single().get("deliveryNo").asInt();
            for (int start = 0; start < rows.size(); start += BATCH) {
                Map<String, Object> parameters =
                        Map.of(
                                "rows",
                                rows.subList(start, Math.min(rows.size(), start + BATCH)),
                                "asOf",
                                asOf,
                                "today",
                                LocalDate.now(),
                                "deliveryNo",
                                deliveryNo);
                session.executeWriteWithoutResult(
                        tx -> {
                            tx.run(KEEP, parameters).consume();
                            tx.run(query, parameters).consume();
                        });
            }
        }
    }

    private static String cypher(String name) {
        return CypherText.of(FindingRecorder.class, name);
    }
}
