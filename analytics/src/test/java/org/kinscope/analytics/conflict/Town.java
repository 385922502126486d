package org.kinscope.analytics.conflict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.kinscope.synthetic.people.IdNumbers;
import org.neo4j.driver.Driver;

/** Two people of whom departments deliver a few rows, delivery after delivery. */
final class Town {

    static final String CHILD = IdNumbers.withCheck("32120220100408517");
    static final String HEAD = IdNumbers.withCheck("32120219800101001");
    static final String WIFE = IdNumbers.withCheck("32120219820202002");

    private static final Map<String, String> HEADERS =
            Map.of(
                    "persons", "id_number,name,sex,birth_date,division_code,address,death_date",
                    "births", "child_id,mother_id,father_id,birth_date",
                    "deaths", "id_number,died_on",
                    "marriages", "id_number_a,id_number_b,from_date,to_date",
                    "registrations", "household_no,id_number,relation_to_head,from_date,to_date",
                    "aid_units", "aid_unit_no,id_number,is_applicant,from_date,address",
                    "companies", "uscc,name,to_date",
                    "employment", "id_number,employer_uscc,monthly_wage_base,from_date");

    private final PersonIds ids;
    private final Path data;
    private final Driver driver;
    private int deliveries;

    Town() {
        driver = GraphForTests.driver();
        Migrations.apply(driver);
        GraphForTests.wipe();
        ids = new PersonIds(IdentityKeys.of(key(4), key(5), key(6)));
        try {
            data = Files.createTempDirectory("kinscope-conflicts-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }

    Driver driver() {
        return driver;
    }

    String personId(String idNumber) {
        return ids.personIdOf(idNumber);
    }

    /** Delivers rows, each {@code dataset: cells}, on that day and looks at what is touched. */
    ConflictReport deliver(String day, String... rows) {
        Map<String, StringBuilder> files = new HashMap<>();
        for (String row : rows) {
            String dataset = row.substring(0, row.indexOf(':'));
            files.computeIfAbsent(dataset, d -> new StringBuilder(HEADERS.get(d)).append('\n'))
                    .append(row.substring(row.indexOf(':') + 1).strip())
                    .append('\n');
        }
        try {
            Path folder = Files.createDirectory(data.resolve("delivery" + ++deliveries));
            for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
                Files.writeString(
                        folder.resolve(file.getKey() + ".csv"), file.getValue().toString());
            }
            new Ingest(driver, ids, data, Progress.SILENT).run(folder, LocalDate.parse(day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ConflictRegister.run(driver);
    }

    /** {@return the conflicts of an attribute as {@code one | other | state}, by key} */
    List<String> said(String attribute) {
        return texts(
                "MATCH (c:Conflict {attribute: $attribute})"
                        + " RETURN coalesce(c.oneValue, '?') + ' | ' + coalesce(c.otherValue, '?')"
                        + " + ' | ' + c.state AS text ORDER BY c.conflictKey",
                Map.of("attribute", attribute));
    }

    List<String> texts(String query, Map<String, Object> parameters) {
        return driver.executableQuery(query).withParameters(parameters).execute().records().stream()
                .map(
                        row ->
                                row.get("text").isNull()
                                        ? "null"
                                        : row.get("text").asObject().toString())
                .toList();
    }
}
