package org.kinscope.ingest.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.IdentifiedRow;
import org.kinscope.ingest.identity.IdentifiedRow.NamedDwelling;
import org.kinscope.ingest.identity.IdentifiedRow.NamedPerson;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.judge.IdNumber;
import org.kinscope.ingest.snapshot.ScratchSet;
import org.neo4j.driver.TransactionContext;

/**
 * Sees to it that every person, dwelling and division that a row names is in the graph before the
 * row is written. What it has seen committed it does not ask for again.
 */
public final class Stubs implements AutoCloseable {

    private static final int MOST_DIVISIONS = 50_000;

    private final PersonIds ids;
    private final ScratchSet persons;
    private final ScratchSet dwellings;
    private final Set<String> divisions = new HashSet<>();

    Stubs(PersonIds ids, Path scratch) {
        this.ids = ids;
        this.persons = new ScratchSet(scratch);
        this.dwellings = new ScratchSet(scratch);
    }

    /**
     * {@return what must be remembered once the transaction is committed}
     *
     * @param rows rows of one file
     * @param parameters deliveryNo and fileNo
     */
    Runnable ensure(
            TransactionContext tx, Collection<IdentifiedRow> rows, Map<String, Object> parameters) {
        Map<String, Map<String, @Nullable Object>> newPersons = new LinkedHashMap<>();
        Map<NamedDwelling, Object> newDwellings = new LinkedHashMap<>();
        Map<String, Object> newDivisions = new LinkedHashMap<>();
        for (IdentifiedRow row : rows) {
            Object said = row.row().getOrDefault("said", Map.of());
            for (NamedPerson person : row.persons()) {
                if (!persons.contains(bits(person.personId()))) {
                    newPersons.computeIfAbsent(person.personId(), id -> person(ids, person, said));
                }
            }
            for (NamedDwelling dwelling : row.dwellings()) {
                if (!dwellings.contains(bits(dwelling))) {
                    newDwellings.putIfAbsent(dwelling, said);
                }
            }
            for (String code : row.divisions()) {
                if (!divisions.contains(code)) {
                    Places.withParents(code).forEach(c -> newDivisions.putIfAbsent(c, said));
                }
            }
        }
        statement("persons").run(tx, newPersons.values(), parameters);
        statement("dwellings").run(tx, rowsOf(newDwellings), parameters);
        statement("divisions").run(tx, divisionRows(newDivisions), parameters);
        return () -> {
            newPersons.keySet().forEach(id -> persons.add(bits(id)));
            newDwellings.keySet().forEach(dwelling -> dwellings.add(bits(dwelling)));
            if (divisions.size() > MOST_DIVISIONS) {
                divisions.clear();
            }
            divisions.addAll(newDivisions.keySet());
        };
    }

    @Override
    public void close() {
        persons.close();
        dwellings.close();
    }

    private static RowStatement statement(String name) {
        return RowStatement.of(Cypher.statement(name));
    }

    /** {@return the statement that makes persons of those who are named for the first time} */
    public static String personStatement() {
        return Cypher.statement("persons");
    }

    /**
     * {@return what that statement sees of a person}
     *
     * @param ids what stands for personal numbers
     * @param person whom a row names
     * @param said the provenance of that row
     */
    public static Map<String, @Nullable Object> person(
            PersonIds ids, NamedPerson person, Object said) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("personId", person.personId());
        map.put("idToken", ids.idTokenOf(person.idNumber()));
        map.put("idMaskToken", ids.maskTokenOf(ids.mask(person.idNumber())));
        map.put("idCipher", ids.cipher(person.idNumber()));
        map.put("sex", IdNumber.sex(person.idNumber()));
        map.put("birthDate", IdNumber.birthDate(person.idNumber()));
        map.put("said", said);
        return map;
    }

    private static List<Map<String, @Nullable Object>> rowsOf(Map<NamedDwelling, Object> found) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        found.forEach(
                (dwelling, said) -> {
                    Map<String, @Nullable Object> map = new HashMap<>();
                    map.put("key", dwelling.key());
                    map.put("text", dwelling.text());
                    map.put("divisionCode", dwelling.divisionCode());
                    map.put("said", said);
                    maps.add(map);
                });
        return maps;
    }

    private static List<Map<String, @Nullable Object>> divisionRows(Map<String, Object> found) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        found.forEach(
                (code, said) -> {
                    Map<String, @Nullable Object> map = new HashMap<>();
                    map.put("code", code);
                    map.put("level", Places.level(code));
                    map.put("parent", Places.parent(code));
                    map.put("said", said);
                    maps.add(map);
                });
        return maps;
    }

    private static long bits(String personId) {
        return HexFormat.fromHexDigitsToLong(personId, 0, 16);
    }

    /** A hash of all that a row says of a dwelling. */
    private static long bits(NamedDwelling dwelling) {
        return ScratchSet.hash(
                dwelling.key() + '|' + dwelling.text() + '|' + dwelling.divisionCode());
    }
}
