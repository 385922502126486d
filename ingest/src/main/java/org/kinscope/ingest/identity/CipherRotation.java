package org.kinscope.ingest.identity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Encrypts everything that is encrypted in a graph again, under a new cipher key. Old and new key
 * stand side by side until the last text is done, so that every text can be read at any moment; a
 * rotation that is cut short goes on where it was by being begun again.
 */
public final class CipherRotation {

    private static final int BATCH = 2_000;

    private final Driver driver;
    private final PersonIds ids;
    private final LongConsumer progress;
    private final int batch;

    /**
     * @param driver the graph; nobody else may write to it meanwhile
     * @param ids the keys
     * @param progress is told how many texts are done
     */
    public CipherRotation(Driver driver, PersonIds ids, LongConsumer progress) {
        this(driver, ids, progress, BATCH);
    }

    CipherRotation(Driver driver, PersonIds ids, LongConsumer progress, int batch) {
        this.driver = driver;
        this.ids = ids;
        this.progress = progress;
        this.batch = batch;
    }

    /**
     * What a rotation did.
     *
     * @param version the version of the key under which everything is encrypted now
     * @param resumed whether an earlier rotation to that key was finished, and no key made
     * @param texts how many texts were encrypted again
     * @param retired where the keys that nothing needs any more are now, by version; null where the
     *     environment holds one
     */
    public record Report(
            int version, boolean resumed, long texts, SortedMap<Integer, @Nullable Path> retired) {}

    /** {@return how many encrypted texts there are under each version of the cipher key} */
    public static SortedMap<Integer, Long> texts(Driver driver) {
        SortedMap<Integer, Long> texts = new TreeMap<>();
        try (Session session = driver.session()) {
            session.run(KeyCypher.CIPHERS_BY_KEY.text())
                    .forEachRemaining(
                            row ->
                                    texts.put(
                                            row.get("version").asInt(), row.get("texts").asLong()));
        }
        return texts;
    }

    /**
     * Rotates: finishes the rotation that was begun, else makes a new key.
     *
     * @throws IdentityKeysRefused if a key is missing, or the next one must come from the
     *     environment, or a text cannot be read: then the old keys stay
     */
    public Report rotate() {
        KeyCheck.confirm(driver, ids);
        CipherKeys keys = ids.ciphers();
        boolean resumed = keys.places().size() > 1;
        int version = resumed ? keys.current() : keys.makeNext();
        KeyCheck.confirm(driver, ids);
        long texts = 0;
        long done = recipher(PersonIds.prefixOf(version), 0);
        // What was changed while it was read is seen the next time; the last look finds nothing.
        while (done > 0) {
            texts += done;
            done = recipher(PersonIds.prefixOf(version), texts);
        }
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> KeyCheck.onlyCurrent(tx, ids));
        }
        SortedMap<Integer, @Nullable Path> retired = new TreeMap<>();
        for (int old : keys.places().keySet()) {
            if (old != version) {
                retired.put(old, keys.retire(old));
            }
        }
        return new Report(version, resumed, texts, retired);
    }

    private long recipher(String prefix, long before) {
        long done = 0;
        try (Session read = driver.session();
                Session write = driver.session()) {
            Result others = read.run(KeyCypher.OTHER_CIPHERS.text(), Map.of("prefix", prefix));
            List<Map<String, @Nullable Object>> rows = new ArrayList<>(batch);
            while (others.hasNext()) {
                rows.add(again(others.next(), prefix));
                if (rows.size() == batch || !others.hasNext()) {
                    Map<String, Object> parameters = Map.of("rows", List.copyOf(rows));
                    write.executeWriteWithoutResult(
                            tx -> tx.run(KeyCypher.RECIPHER.text(), parameters).consume());
                    done += rows.stream().mapToLong(CipherRotation::changed).sum();
                    rows.clear();
                    progress.accept(before + done);
                }
            }
        }
        return done;
    }

    private Map<String, @Nullable Object> again(Record node, String prefix) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", node.get("id").asString());
        row.put("idCipher", node.get("idCipher").asObject());
        row.put("rowCipher", node.get("rowCipher").asObject());
        row.put("recordCipher", node.get("recordCipher").asObject());
        row.put("newIdCipher", again(node.get("idCipher"), prefix));
        row.put("newRowCipher", again(node.get("rowCipher"), prefix));
        row.put("newRecordCipher", again(node.get("recordCipher"), prefix));
        return row;
    }

    private static long changed(Map<String, @Nullable Object> row) {
        return Stream.of("Id", "Row", "Record")
                .filter(
                        name ->
                                !Objects.equals(
                                        row.get("new" + name + "Cipher"),
                                        row.get(name.toLowerCase(Locale.ROOT) + "Cipher")))
                .count();
    }

    private @Nullable String again(Value cipher, String prefix) {
        if (cipher.isNull() || cipher.asString().startsWith(prefix)) {
            return cipher.isNull() ? null : cipher.asString();
        }
        String text = ids.unseal(cipher.asString());
        String sealed = ids.seal(text);
        if (!ids.unseal(sealed).equals(text)) {
            throw new IllegalStateException("a text encrypted again is not what it was");
        }
        return sealed;
    }
}
