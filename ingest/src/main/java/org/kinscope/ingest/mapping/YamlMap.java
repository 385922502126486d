package org.kinscope.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map of a mapping file that knows where it stands, so that its errors do. */
final class YamlMap {

    private final String file;
    private final String place;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private YamlMap(String file, String place) {
        this.file = file;
        this.place = place;
    }

    static YamlMap of(String file, String place, @Nullable Object loaded) {
        YamlMap map = new YamlMap(file, place);
        if (!(loaded instanceof Map<?, ?> yaml)) {
            throw new MappingRefused(
                    file,
                    place,
                    loaded == null
                            ? "is missing or empty; right are lines like 'key: value' below it"
                            : "'" + loaded + "' should be lines like 'key: value'");
        }
        yaml.forEach((key, value) -> map.values.put(String.valueOf(key), value));
        return map;
    }

    void known(List<String> keys) {
        for (String key : values.keySet()) {
            if (!keys.contains(key)) {
                throw wrong(key, "is no key; right is one of " + String.join(", ", keys));
            }
        }
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    @Nullable Object get(String key) {
        return values.get(key);
    }

    /** {@return the text under a key, or null where there is none} */
    @Nullable String find(String key) {
        Object value = values.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return text;
        }
        throw wrong(key, "'" + value + "' should be one word or text");
    }

    String text(String key) {
        String text = find(key);
        if (text == null || text.isBlank()) {
            throw wrong(key, "is missing");
        }
        return text;
    }

    /** {@return the texts under a key, which may be one or a list; none where there is none} */
    List<String> texts(String key) {
        Object value = values.get(key);
        if (value == null || value.equals("")) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object one : value instanceof List<?> list ? list : List.of(value)) {
            if (!(one instanceof String text)) {
                throw wrong(key, "'" + one + "' should be one text or a list of texts");
            }
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    MappingRefused wrong(String key, String message) {
        return new MappingRefused(file, place.isEmpty() ? key : place + '.' + key, message);
    }
}
