package org.kinscope.ingest.offline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.offline.ElementFiles.End;
import org.kinscope.ingest.write.Places;

/**
 * The divisions that rows name or describe, with those in which they lie. A whole country has some
 * hundred thousand, so they wait in memory.
 */
final class Divisions {

    private static final String LABEL = "Division";

    private final Map<String, Map<String, @Nullable Object>> byCode = new LinkedHashMap<>();

    /** Sees to a division and those in which it lies, as {@code divisions.cypher} does. */
    void name(String code, Map<String, @Nullable Object> said) {
        if (byCode.containsKey(code)) {
            return;
        }
        for (String each : Places.withParents(code)) {
            byCode.computeIfAbsent(
                    each,
                    any -> {
                        Map<String, @Nullable Object> properties = new HashMap<>(said);
                        properties.put("level", Places.level(any));
                        return properties;
                    });
        }
    }

    /** {@return what is known of a division that was named} */
    Map<String, @Nullable Object> get(String code) {
        Map<String, @Nullable Object> properties = byCode.get(code);
        if (properties == null) {
            throw new IllegalStateException("the division " + code + " was not named before");
        }
        return properties;
    }

    void writeTo(ElementFiles files, String key) {
        byCode.forEach(
                (code, properties) -> {
                    End division = new End(LABEL, code);
                    properties.remove(key);
                    files.node(division, "", key, properties);
                    String parent = Places.parent(code);
                    if (parent != null && byCode.containsKey(parent)) {
                        files.tie("WITHIN", division, new End(LABEL, parent), Map.of());
                    }
                });
    }
}
