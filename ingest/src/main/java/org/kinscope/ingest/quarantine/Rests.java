package org.kinscope.ingest.quarantine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.read.Spelling;
import org.kinscope.ingest.snapshot.ScratchSet;

/**
 * Knows refused rows again whose key was wrong, when the key comes right at the source: all other
 * columns say the same, and the right value becomes the wrong one by at most two slips.
 */
final class Rests implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final Store store;
    private final PersonIds ids;
    private final int deliveryNo;
    private final ScratchSet awaited;
    private final Map<String, Set<String>> columnsOf = new HashMap<>();
    private final Map<String, List<String>> seen = new HashMap<>();

    Rests(Store store, PersonIds ids, int deliveryNo, Path scratch) {
        this.store = store;
        this.awaited = new ScratchSet(scratch);
        this.ids = ids;
        this.deliveryNo = deliveryNo;
        store.read(
                "awaited-rests",
                Map.of("deliveryNo", deliveryNo),
                row -> {
                    awaited.add(Quarantine.bits(row.get("key").asString()));
                    columnsOf
                            .computeIfAbsent(row.get("dataset").asString(), d -> new TreeSet<>())
                            .add(row.get("column").asString());
                });
    }

    @Override
    public void close() {
        awaited.close();
    }

    /** {@return the columns of a dataset in which a key was wrong} */
    Set<String> columnsOf(String dataset) {
        return columnsOf.getOrDefault(dataset, Set.of());
    }

    /** A right row has such a rest, and this in the column that was wrong. */
    void right(String rest, String value) {
        if (awaited.contains(Quarantine.bits(rest))) {
            seen.computeIfAbsent(rest, any -> new ArrayList<>(1)).add(value);
        }
    }

    /** {@return whether enough wait to be looked up} */
    boolean isFull() {
        return seen.size() >= BATCH;
    }

    /** {@return the entries that the right rows since the last call are, each with its dataset} */
    List<Map<String, Object>> take() {
        List<Map<String, Object>> found = new ArrayList<>();
        if (seen.isEmpty()) {
            return found;
        }
        store.read(
                "rests",
                Map.of("deliveryNo", deliveryNo, "rests", List.copyOf(seen.keySet())),
                row -> {
                    List<String> fields =
                            RawRow.fields(ids.unseal(row.get("rowCipher").asString()));
                    String wrong = Spelling.plain(fields.get(row.get("wrongPlace").asInt()));
                    if (seen.getOrDefault(row.get("rest").asString(), List.of()).stream()
                            .anyMatch(right -> Slip.isLikely(wrong, right))) {
                        found.add(
                                Map.of(
                                        "entryId",
                                        row.get("entryId").asString(),
                                        "dataset",
                                        row.get("dataset").asString()));
                    }
                });
        seen.clear();
        return found;
    }
}
