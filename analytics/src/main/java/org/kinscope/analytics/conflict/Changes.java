package org.kinscope.analytics.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a look changes in the register: the set difference of what was found and what is known. */
final class Changes {

    private final LocalDate day;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private long opened;
    private long reopened;
    private long changed;
    private long corrected;

    Changes(LocalDate day) {
        this.day = day;
    }

    /**
     * Notes a conflict that was found.
     *
     * @param held what the register holds of it; null for nothing
     * @param owner the department that owns the attribute; null where none is known to
     */
    void found(
            FoundConflict one,
            @Nullable Map<String, @Nullable Object> held,
            @Nullable String owner) {
        Map<String, @Nullable Object> properties = new HashMap<>(one.properties());
        properties.put("owner", owner);
        properties.put("lastSeen", day);
        if (held == null) {
            properties.put("state", ConflictState.OPEN.name());
            properties.put("firstSeen", day);
            write(one.key(), properties);
            opened++;
            return;
        }
        ConflictState state = ConflictState.valueOf(String.valueOf(held.get("state")));
        boolean sameValues = one.hasTheValuesOf(held);
        boolean stands = state == ConflictState.OPEN || state == ConflictState.SENT_BACK;
        if (state == ConflictState.CORRECTED || (state == ConflictState.ACCEPTED && !sameValues)) {
            properties.put("state", ConflictState.OPEN.name());
            properties.put("correctedOn", null);
            write(one.key(), properties);
            reopened++;
        } else if (!one.saysTheSameAs(held)) {
            // Who was asked about other values must be asked again.
            if (stands && !sameValues) {
                properties.put("state", ConflictState.OPEN.name());
            }
            write(one.key(), properties);
            changed++;
        }
    }

    /** Notes that a conflict which the register holds was not found. */
    void gone(String key, Map<String, @Nullable Object> held) {
        if (ConflictState.CORRECTED.name().equals(held.get("state"))) {
            return;
        }
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("subjectKind", held.get("subjectKind"));
        properties.put("subjectKey", held.get("subjectKey"));
        properties.put("state", ConflictState.CORRECTED.name());
        properties.put("correctedOn", day);
        write(key, properties);
        corrected++;
    }

    private void write(String key, Map<String, @Nullable Object> properties) {
        rows.add(Map.of("key", key, "properties", properties));
        keys.add(key);
    }

    List<Map<String, @Nullable Object>> rows() {
        return rows;
    }

    List<String> keys() {
        return keys;
    }

    ConflictReport report(long persons, long units) {
        return new ConflictReport(persons, units, opened, reopened, changed, corrected);
    }
}
