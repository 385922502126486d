package org.kinscope.api.conflict;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.conflict.ConflictState;
import org.kinscope.api.export.FindingsTable;
import org.kinscope.api.export.Queries;
import org.kinscope.api.export.TableFormat;
import org.kinscope.graph.scope.Scope;
import org.kinscope.ingest.identity.PersonIds;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The register of conflicts as a table; ID numbers are masked unless they are to be revealed. */
public final class ConflictsTable {

    /** The columns, in order. */
    public static final List<String> COLUMNS =
            List.of(
                    "conflict_id",
                    "attribute",
                    "subject_kind",
                    "subject_key",
                    "state",
                    "finding",
                    "owner",
                    "one_dataset",
                    "one_department",
                    "one_value",
                    "one_said_on",
                    "one_age_days",
                    "one_file",
                    "one_line",
                    "other_dataset",
                    "other_department",
                    "other_value",
                    "other_said_on",
                    "other_age_days",
                    "other_file",
                    "other_line",
                    "first_seen",
                    "last_seen",
                    "corrected_on",
                    "note");

    private static final String PERSON = "person";

    private final Driver driver;
    private final PersonIds ids;
    private final LocalDate day;

    /**
     * @param driver the graph
     * @param ids shows ID numbers
     * @param day on which the ages of the values are counted
     */
    public ConflictsTable(Driver driver, PersonIds ids, LocalDate day) {
        this.driver = driver;
        this.ids = ids;
        this.day = day;
    }

    /**
     * Which conflicts.
     *
     * @param attributes the attributes; empty for all
     * @param department the owner or one of the sources; null for all
     * @param state what has become of them; null for all that stand
     * @param scope what the reader may see
     */
    public record Choice(
            List<String> attributes,
            @Nullable String department,
            @Nullable ConflictState state,
            Scope scope) {}

    /** {@return the personIds of all people whose ID numbers the table would show, sorted} */
    public List<String> personsOf(Choice choice) {
        return personsOf(found(choice));
    }

    /** {@return the rows, each by column, in the order of attribute and key} */
    public List<Map<String, @Nullable String>> rows(Choice choice, boolean revealIds) {
        List<Record> found = found(choice);
        Map<String, String> shown = shownIds(personsOf(found), revealIds);
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        for (Record record : found) {
            rows.add(row(record, shown));
        }
        return rows;
    }

    /**
     * Writes the table and closes {@code out}.
     *
     * @param revealIds whether ID numbers stand in clear; the caller has audited it
     */
    public void write(OutputStream out, TableFormat format, Choice choice, boolean revealIds)
            throws IOException {
        List<Map<String, @Nullable String>> rows = rows(choice, revealIds);
        try (TableFormat.Sheet sheet = format.open(out, COLUMNS)) {
            for (Map<String, @Nullable String> row : rows) {
                List<@Nullable String> cells = new ArrayList<>();
                COLUMNS.forEach(column -> cells.add(row.get(column)));
                sheet.row(cells);
            }
        }
    }

    private Map<String, @Nullable String> row(Record record, Map<String, String> shown) {
        Value c = record.get("conflict");
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        row.put("conflict_id", text(c, "conflictKey"));
        row.put("attribute", text(c, "attribute"));
        row.put("subject_kind", text(c, "subjectKind"));
        String subject = c.get("subjectKey").asString();
        row.put("subject_key", shown.getOrDefault(subject, subject));
        row.put("state", ConflictState.valueOf(c.get("state").asString()).code());
        row.put("finding", text(c, "finding"));
        row.put("owner", text(c, "owner"));
        for (String side : List.of("one", "other")) {
            row.put(side + "_dataset", text(c, side + "Dataset"));
            row.put(side + "_department", text(c, side + "Department"));
            row.put(side + "_value", text(c, side + "Value"));
            row.put(side + "_said_on", text(c, side + "SaidOn"));
            Value saidOn = c.get(side + "SaidOn");
            row.put(
                    side + "_age_days",
                    saidOn.isNull()
                            ? null
                            : Long.toString(ChronoUnit.DAYS.between(saidOn.asLocalDate(), day)));
            Value file = record.get(side + "File");
            row.put(side + "_file", file.isNull() ? null : file.asString());
            row.put(side + "_line", text(c, side + "Line"));
        }
        row.put("first_seen", text(c, "firstSeen"));
        row.put("last_seen", text(c, "lastSeen"));
        row.put("corrected_on", text(c, "correctedOn"));
        row.put("note", text(c, "note"));
        return row;
    }

    private static @Nullable String text(Value conflict, String name) {
        Value value = conflict.get(name);
        return value.isNull() ? null : String.valueOf(value.asObject());
    }

    private List<Record> found(Choice choice) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        ConflictState state = choice.state();
        parameters.put("attributes", choice.attributes());
        parameters.put("department", choice.department());
        parameters.put("state", state == null ? null : state.name());
        parameters.put("division", choice.scope().divisionPrefix());
        return driver.executableQuery(Queries.text(ConflictsTable.class, "conflicts-table.cypher"))
                .withParameters(parameters)
                .execute()
                .records();
    }

    private static List<String> personsOf(List<Record> found) {
        TreeSet<String> persons = new TreeSet<>();
        for (Record record : found) {
            Value c = record.get("conflict");
            if (c.get("subjectKind").asString().equals(PERSON)) {
                persons.add(c.get("subjectKey").asString());
            }
        }
        return List.copyOf(persons);
    }

    private Map<String, String> shownIds(List<String> persons, boolean revealIds) {
        Map<String, String> shown = new HashMap<>();
        driver.executableQuery(Queries.text(FindingsTable.class, "ciphers.cypher"))
                .withParameters(Map.of("persons", persons))
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
}
