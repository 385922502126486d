package org.kinscope.ingest.identity.linkage.schema;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a YAML file in the forms they should have.
 *
 * @param label the file, for messages
 */
record Yaml(String label) {

    SchemaRefused wrong(String place, String message) {
        return new SchemaRefused(place.isEmpty() ? label : label + ", " + place, message);
    }

    Map<?, ?> map(@Nullable Object value, String place) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong(place, "there stands \"" + value + "\"; it should be keys with values");
    }

    List<?> list(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list;
            default -> List.of(value);
        };
    }

    List<String> texts(@Nullable Object value) {
        return list(value).stream().map(one -> String.valueOf(one).strip()).toList();
    }

    @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    boolean flag(Object value, String place) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong(place, "there stands \"" + value + "\"; it should be true or false");
    }

    double fraction(Object value, String place) {
        if (value instanceof Number number
                && number.doubleValue() >= 0
                && number.doubleValue() <= 1) {
            return number.doubleValue();
        }
        throw wrong(place, "there stands \"" + value + "\"; it should be a number from 0 to 1");
    }

    @Nullable String pattern(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        try {
            if (Pattern.compile(value.toString()).matcher("").groupCount() == 0) {
                throw wrong("truth.pattern", value + " has no group; write it as in 'rec-(\\d+)-'");
            }
            return value.toString();
        } catch (PatternSyntaxException e) {
            throw wrong("truth.pattern", value + " is no pattern: " + e.getDescription());
        }
    }

    void known(Map<?, ?> map, List<String> keys, String place) {
        for (Object key : map.keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                throw wrong(
                        place,
                        "the key \""
                                + key
                                + "\" is not known; known are "
                                + String.join(", ", keys));
            }
        }
    }
}
