package org.kinscope.ingest.identity.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.CypherFile;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.linkage.LinkTable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * All records of the graph as a table that can be compared. Numbers are deciphered here and stay in
 * memory.
 *
 * @param table the records
 * @param fresh those of which a delivery said something since all were compared
 * @param placeOf where each record stands in the table
 */
record Records(LinkTable table, BitSet fresh, Map<String, Integer> placeOf) {

    static final String NAME = "name";
    static final String ID_NUMBER = "id_number";
    static final String PHONES = "phones";

    private static final List<String> COLUMNS =
            List.of(NAME, ID_NUMBER, "sex", "birth_date", "address", PHONES);

    /**
     * Reads all records.
     *
     * @param since the delivery after which all were compared
     */
    static Records read(Driver driver, PersonIds ids, int since) {
        LinkTable.Builder table = LinkTable.builder(COLUMNS);
        BitSet fresh = new BitSet();
        Map<String, Integer> placeOf = new HashMap<>();
        try (Session session = driver.session()) {
            Result rows = session.run(CypherFile.statement(Records.class, "records"));
            while (rows.hasNext()) {
                Record row = rows.next();
                String record = row.get("record").asString();
                fresh.set(placeOf.size(), row.get("deliveryNo").asInt() > since);
                placeOf.put(record, placeOf.size());
                table.add(
                        record,
                        "persons",
                        Arrays.<@Nullable String>asList(
                                text(row.get("name")),
                                ids.reveal(row.get("idCipher").asString()),
                                text(row.get("sex")),
                                row.get("birthDate").isNull()
                                        ? null
                                        : row.get("birthDate").asLocalDate().toString(),
                                text(row.get("address")),
                                String.join(" ", row.get("phones").asList(Value::asString))));
            }
        }
        return new Records(table.build(), fresh, placeOf);
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
