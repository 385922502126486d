package org.kinscope.analytics.finding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Reads recorded findings, one after the other, for exports. */
public final class Findings {

    private static final String QUERY = CypherText.of(Findings.class, "list-findings.cypher");

    private final Driver driver;

    /** Reads from that graph. */
    public Findings(Driver driver) {
        this.driver = driver;
    }

    /**
     * Which findings to read.
     *
     * @param codes the analyses; empty means all
     * @param state the state; null means any
     * @param asOf the day on which they must have stood (first seen on or before, last seen on or
     *     after); null means any
     * @param scope the part of the city
     */
    public record Filter(
            Set<String> codes, @Nullable String state, @Nullable LocalDate asOf, Scope scope) {

        public Filter {
            codes = Set.copyOf(codes);
        }

        /** {@return all findings of the scope} */
        public static Filter all(Scope scope) {
            return new Filter(Set.of(), null, null, scope);
        }
    }

    /**
     * Reads the findings in the order of code, subject and key; they are not held in memory.
     *
     * @param filter which findings
     * @param reader is given each
     * @return how many there were
     */
    public long forEach(Filter filter, Consumer<RecordedFinding> reader) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("codes", List.copyOf(filter.codes()));
        parameters.put("state", filter.state());
        parameters.put("asOf", filter.asOf());
        parameters.put("divisionPrefix", filter.scope().divisionPrefix());
        parameters.put("today", LocalDate.now());
        long count = 0;
        // Not a managed transaction: a second try would give the reader the first ones again.
        try (Session session = driver.session();
                var transaction = session.beginTransaction()) {
            Result rows = transaction.run(QUERY, parameters);
            while (rows.hasNext()) {
                reader.accept(finding(rows.next()));
                count++;
            }
        }
        return count;
    }

    private static RecordedFinding finding(Record row) {
        Value division = row.get("divisionCode");
        Value amount = row.get("amountFen");
        return new RecordedFinding(
                row.get("findingKey").asString(),
                row.get("code").asString(),
                row.get("version").asInt(),
                new Subject(
                        Subject.Kind.ofCode(row.get("subjectKind").asString()),
                        row.get("subjectKey").asString()),
                row.get("otherKeys").asList(Value::asString),
                division.isNull() ? null : division.asString(),
                amount.isNull() ? null : new Yuan(amount.asLong()),
                row.get("asOf").asLocalDate(),
                row.get("state").asString(),
                row.get("firstSeen").asLocalDate(),
                row.get("lastSeen").asLocalDate(),
                new Words(row.get("sentenceZh").asString(), row.get("sentenceEn").asString()));
    }
}
