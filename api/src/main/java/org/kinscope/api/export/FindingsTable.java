package org.kinscope.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import org.kinscope.ingest.identity.PersonIds;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The recorded findings as a table: one row a finding, people by their masked ID numbers. */
public final class FindingsTable {

    /** The columns, in order. */
    public static final List<String> COLUMNS =
            List.of(
                    "finding_id",
                    "analysis",
                    "version",
                    "subject_kind",
                    "subject_key",
                    "other_keys",
                    "amount_yuan",
                    "as_of",
                    "state",
                    "strength",
                    "first_seen",
                    "last_seen",
                    "sentence");

    private static final int BATCH = 5_000;

    private final Driver driver;
    private final PersonIds ids;
    private final Function<Words, String> language;

    /**
     * @param driver the graph
     * @param ids shows ID numbers
     * @param language picks the language of the sentences
     */
    public FindingsTable(Driver driver, PersonIds ids, Function<Words, String> language) {
        this.driver = driver;
        this.ids = ids;
        this.language = language;
    }

    /**
     * Which findings.
     *
     * @param codes codes of analyses; empty for all
     * @param scope what the reader may see
     * @param seenOn a day on which they were seen; null for those that stand now and that nobody
     *     has put aside
     */
    public record Choice(List<String> codes, Scope scope, @Nullable LocalDate seenOn) {}

    /** {@return the personIds of all people whose ID numbers the table would show, sorted} */
    public List<String> personsOf(Choice choice) {
        TreeSet<String> persons = new TreeSet<>();
        for (Record finding : rows(choice)) {
            persons.addAll(personsOf(finding));
        }
        return List.copyOf(persons);
    }

    /**
     * Writes the table and closes {@code out}.
     *
     * @param revealIds whether ID numbers stand in clear; the caller has audited it
     */
    public void write(OutputStream out, TableFormat format, Choice choice, boolean revealIds)
            throws IOException {
        List<Record> findings = rows(choice);
        try (TableFormat.Sheet sheet = format.open(out, COLUMNS)) {
            for (int start = 0; start < findings.size(); start += BATCH) {
                List<Record> batch =
                        findings.subList(start, Math.min(findings.size(), start + BATCH));
                Map<String, String> shown = shownIds(batch, revealIds);
                for (Record finding : batch) {
                    sheet.row(row(finding, shown));
                }
            }
        }
    }

    private List<@Nullable String> row(Record f, Map<String, String> shown) {
        Value amount = f.get("amountFen");
        String subject = f.get("subjectKey").asString();
        return Arrays.asList(
                f.get("findingKey").asString(),
                f.get("code").asString(),
                String.valueOf(f.get("version").asInt()),
                f.get("subjectKind").asString(),
                shown.getOrDefault(subject, subject),
                String.join("|", otherKeys(f).stream().map(k -> shown.getOrDefault(k, k)).toList()),
                amount.isNull() ? null : new Yuan(amount.asLong()).toString(),
                f.get("asOf").asLocalDate().toString(),
                f.get("state").asString(),
                f.get("strength").asString(),
                f.get("firstSeen").asLocalDate().toString(),
                f.get("lastSeen").asLocalDate().toString(),
                language.apply(
                        new Words(f.get("sentenceZh").asString(), f.get("sentenceEn").asString())));
    }

    private List<Record> rows(Choice choice) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("codes", choice.codes());
        parameters.put("division", choice.scope().divisionPrefix());
        parameters.put("seenOn", choice.seenOn());
        parameters.put("today", LocalDate.now());
        return driver.executableQuery(Queries.text(FindingsTable.class, "findings.cypher"))
                .withParameters(parameters)
                .execute()
                .records();
    }

    private Map<String, String> shownIds(List<Record> findings, boolean revealIds) {
        TreeSet<String> persons = new TreeSet<>();
        findings.forEach(finding -> persons.addAll(personsOf(finding)));
        Map<String, String> shown = new HashMap<>();
        driver.executableQuery(Queries.text(FindingsTable.class, "ciphers.cypher"))
                .withParameters(Map.of("persons", List.copyOf(persons)))
                .execute()
                .records()
                .forEach(
                        r -> {
                            String number = ids.reveal(r.get("idCipher").asString());
                            shown.put(
                                    r.get("personId").asString(),
                                    revealIds ? number : ids.mask(number));
                        });
        return shown;
    }

    private static List<String> personsOf(Record finding) {
        List<String> persons = new ArrayList<>(otherKeys(finding));
        if (finding.get("subjectKind").asString().equals(Subject.Kind.PERSON.code())) {
            persons.add(finding.get("subjectKey").asString());
        }
        return persons;
    }

    private static List<String> otherKeys(Record finding) {
        return finding.get("otherKeys").asList(Value::asString);
    }
}
