package org.kinscope.ingest.identity;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/** Sees to it that a graph is only written and read with the keys that it was begun with. */
public final class KeyCheck {

    private static final int FIRST_TWO = 16;

    private KeyCheck() {}

    /**
     * Compares the keys with the graph; an empty graph keeps their fingerprint. Every version of
     * the cipher key under which there may be a text has to be here.
     *
     * @throws IdentityKeysRefused if the graph was written under other keys
     */
    public static void confirm(Driver driver, PersonIds ids) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> confirm(tx, ids));
        }
    }

    /**
     * Compares the keys with the graph and writes nothing.
     *
     * @throws IdentityKeysRefused if the graph was written under other keys
     */
    public static void compare(Driver driver, PersonIds ids) {
        try (Session session = driver.session()) {
            session.executeRead(tx -> needed(tx, ids));
        }
    }

    /**
     * {@return the properties of the node {@code KeyCheck} of a new graph in which everybody has
     * the search keys, and every address the key, of this version}
     */
    public static Map<String, Object> ofNewGraph(PersonIds ids) {
        int current = ids.ciphers().current();
        return Map.of(
                "name",
                "identity",
                "fingerprint",
                ids.fingerprint(),
                "cipherKeys",
                List.of(current + ":" + ids.cipherFingerprint(current)),
                "searchKeys",
                1,
                "addressKeys",
                1);
    }

    private static void confirm(TransactionContext tx, PersonIds ids) {
        SortedMap<Integer, String> needed = needed(tx, ids);
        int current = ids.ciphers().current();
        if (needed.put(current, ids.cipherFingerprint(current)) == null) {
            keep(tx, ids, needed);
        }
    }

    /** The versions of the cipher key that the graph needs, all of which are here. */
    private static SortedMap<Integer, String> needed(TransactionContext tx, PersonIds ids) {
        Record found = tx.run(KeyCypher.KEY_CHECK.text()).single();
        String fingerprint =
                found.get("fingerprint").isNull() ? null : found.get("fingerprint").asString();
        if (fingerprint == null
                ? found.get("anybody").isTrue()
                : !fingerprint.startsWith(ids.fingerprint())) {
            throw refused();
        }
        SortedMap<Integer, String> needed = needed(fingerprint, found);
        needed.forEach(
                (version, print) -> {
                    if (!ids.cipherFingerprint(version).equals(print)) {
                        throw refused();
                    }
                });
        return needed;
    }

    /** The graph needs the current cipher key alone: nothing is encrypted under another. */
    static void onlyCurrent(TransactionContext tx, PersonIds ids) {
        int current = ids.ciphers().current();
        SortedMap<Integer, String> one = new TreeMap<>();
        one.put(current, ids.cipherFingerprint(current));
        keep(tx, ids, one);
    }

    private static void keep(
            TransactionContext tx, PersonIds ids, SortedMap<Integer, String> needed) {
        List<String> keys =
                needed.entrySet().stream().map(key -> key.getKey() + ":" + key.getValue()).toList();
        tx.run(
                        KeyCypher.KEEP_KEY_CHECK.text(),
                        Map.of("fingerprint", ids.fingerprint(), "cipherKeys", keys))
                .consume();
    }

    /** Earlier programs kept the fingerprint of the first cipher key behind the other two. */
    private static SortedMap<Integer, String> needed(@Nullable String fingerprint, Record found) {
        SortedMap<Integer, String> needed = new TreeMap<>();
        if (!found.get("cipherKeys").isNull()) {
            for (String key : found.get("cipherKeys").asList(value -> value.asString())) {
                int colon = key.indexOf(':');
                needed.put(Integer.parseInt(key.substring(0, colon)), key.substring(colon + 1));
            }
        } else if (fingerprint != null && fingerprint.length() > FIRST_TWO) {
            needed.put(1, fingerprint.substring(FIRST_TWO));
        }
        return needed;
    }

    private static IdentityKeysRefused refused() {
        return new IdentityKeysRefused(
                "the identity keys are not those that this graph was written with; put back"
                        + " person.key, token.key and cipher.key (or cipher-N.key) of its data"
                        + " folder, or the KINSCOPE_*_KEY variables");
    }
}
