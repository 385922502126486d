package org.kinscope.ingest.identity;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import java.util.Map;

/** Sees to it that a graph is only written and read with the keys that it was begun with. */
public final class KeyCheck {

    private static final String FIND =
            "MATCH (k:KeyCheck {name: 'identity'}) RETURN k.fingerprint AS fingerprint";
    private static final String ANYBODY = "MATCH (p:Person) RETURN p.personId AS person LIMIT 1";
    private static final String KEEP =
            "MERGE (k:KeyCheck {name: 'identity'}) SET k.fingerprint = $fingerprint";

    private KeyCheck() {}

    /**
     * Compares the keys with the graph; an empty graph keeps their fingerprint.
     *
     * @throws IdentityKeysRefused if the graph was written under other keys
     */
    public static void confirm(Driver driver, PersonIds ids) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(
                    tx -> {
                        if (!isKept(tx, ids)) {
                            tx.run(KEEP, Map.of("fingerprint", ids.fingerprint())).consume();
                        }
                    });
        }
    }

    /**
     * Compares the keys with the graph and writes nothing.
     *
     * @throws IdentityKeysRefused if the graph was written under other keys
     */
    public static void compare(Driver driver, PersonIds ids) {
        try (Session session = driver.session()) {
            session.executeRead(tx -> isKept(tx, ids));
        }
    }

    /** Whether the graph keeps the fingerprint of the keys; false where it is empty. */
    private static boolean isKept(TransactionContext tx, PersonIds ids) {
        var found = tx.run(FIND).list();
        boolean fits =
                found.isEmpty()
                        ? tx.run(ANYBODY).list().isEmpty()
                        : found.getFirst().get("fingerprint").asString().equals(ids.fingerprint());
        if (!fits) {
            throw new IdentityKeysRefused(
                    "the identity keys are not those that this graph was written"
                            + " with; put back person.key, token.key and cipher.key"
                            + " of its data folder, or the KINSCOPE_*_KEY variables");
        }
        return !found.isEmpty();
    }
}
