package org.kinscope.analytics.conflict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A disagreement that a look found.
 *
 * @param key its stable key: a hash of attribute, sources and what it is about, never of a value
 * @param properties what the graph shall hold of it, by name
 */
record FoundConflict(String key, Map<String, @Nullable Object> properties) {

    private static final int KEY_BYTES = 12;

    /** What decides whether it still says the same. */
    private static final List<String> SAID =
            List.of(
                    "subjectKey",
                    "finding",
                    "oneValue",
                    "oneDeliveryNo",
                    "oneFileNo",
                    "oneLine",
                    "otherValue",
                    "otherDeliveryNo",
                    "otherFileNo",
                    "otherLine");

    private static final List<String> VALUES = List.of("oneValue", "otherValue");

    static FoundConflict of(Record row) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        String attribute = row.get("attribute").asString();
        List<String> about = row.get("about").asList(Value::asString);
        properties.put("attribute", attribute);
        properties.put("about", about);
        properties.put("subjectKind", row.get("subjectKind").asString());
        properties.put("subjectKey", row.get("subjectKey").asString());
        properties.put("finding", row.get("finding").asBoolean());
        side(properties, "one", row.get("one"));
        side(properties, "other", row.get("other"));
        String key =
                keyOf(
                        attribute,
                        row.get("one").get("dataset").asString(),
                        row.get("other").get("dataset").asString(),
                        about);
        return new FoundConflict(key, properties);
    }

    private static void side(Map<String, @Nullable Object> properties, String side, Value said) {
        for (String name : List.of("dataset", "value", "deliveryNo", "fileNo", "line")) {
            Value value = said.get(name);
            properties.put(
                    side
                            + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + name.substring(1),
                    value.isNull() ? null : value.asObject());
        }
    }

    /** {@return the key of a conflict: 24 hex digits} */
    static String keyOf(String attribute, String one, String other, List<String> about) {
        String text = attribute + '\n' + one + '\n' + other + '\n' + String.join("\n", about);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    String attribute() {
        return String.valueOf(properties.get("attribute"));
    }

    /** {@return whether the register holds it with these values and rows} */
    boolean saysTheSameAs(Map<String, @Nullable Object> known) {
        return SAID.stream().allMatch(n -> Objects.equals(properties.get(n), known.get(n)));
    }

    /** {@return whether the register holds it with these values, said in whichever rows} */
    boolean hasTheValuesOf(Map<String, @Nullable Object> known) {
        return VALUES.stream().allMatch(n -> Objects.equals(properties.get(n), known.get(n)));
    }
}
