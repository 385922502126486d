package org.kinscope.ingest.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.Pinyin;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * Gives the people of a graph that was begun by an earlier program the keys by which they are
 * searched now. No migration can do it: the keys need the secrets.
 */
public final class SearchKeys {

    private static final String DONE =
            "MATCH (k:KeyCheck {name: 'identity'}) RETURN k.searchKeys = 1 AS done";
    private static final String SET_DONE =
            "MATCH (k:KeyCheck {name: 'identity'}) SET k.searchKeys = 1";

    private SearchKeys() {}

    /**
     * Completes the keys of all people, once in the life of a graph. What is interrupted begins
     * again.
     *
     * @param driver a graph that keeps the fingerprint of these keys
     * @param ids what stands for personal numbers in it
     */
    public static void complete(Driver driver, PersonIds ids) {
        try (Session session = driver.session()) {
            if (session.run(DONE).stream().anyMatch(row -> row.get("done").isTrue())) {
                return;
            }
            String after = "";
            while (true) {
                Map<String, Object> next = Map.of("after", after);
                List<Record> people =
                        session.run(Cypher.statement("without-search-keys"), next).list();
                if (people.isEmpty()) {
                    break;
                }
                List<Map<String, @Nullable Object>> keys =
                        people.stream().map(person -> keys(person, ids)).toList();
                session.run(Cypher.statement("search-keys"), Map.of("persons", keys)).consume();
                after = people.getLast().get("personId").asString();
            }
            session.run(SET_DONE).consume();
        }
    }

    private static Map<String, @Nullable Object> keys(Record person, PersonIds ids) {
        Pinyin.Spelt other =
                person.get("name").isNull() ? null : Pinyin.otherOf(person.get("name").asString());
        Map<String, @Nullable Object> keys = new HashMap<>();
        keys.put("personId", person.get("personId").asString());
        keys.put(
                "idMaskToken",
                ids.maskTokenOf(ids.mask(ids.reveal(person.get("idCipher").asString()))));
        keys.put("otherPinyin", other == null ? null : other.whole());
        keys.put("otherInitials", other == null ? null : other.initials());
        return keys;
    }
}
