package org.kinscope.ingest.identity.linkage.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a blocking rule, as in {@code [surname, first(given_name, 2), year(birth_date)]}, or the
 * same in one text with {@code &} between.
 */
final class KeyReader {

    private static final Pattern CALL =
            Pattern.compile("(\\w+)\\(\\s*([^(),]+?)\\s*(?:,\\s*(\\d+)\\s*)?\\)");

    private final Yaml yaml;

    KeyReader(Yaml yaml) {
        this.yaml = yaml;
    }

    List<KeyPart> read(Object rule) {
        List<KeyPart> parts = new ArrayList<>();
        for (String text : yaml.texts(rule)) {
            for (String part : text.split("&")) {
                parts.add(part(part.strip()));
            }
        }
        return List.copyOf(parts);
    }

    private KeyPart part(String text) {
        if (!text.contains("(")) {
            return new KeyPart(Transform.WHOLE, text, 0);
        }
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            throw wrong(text);
        }
        String count = call.group(3);
        for (Transform transform : Transform.values()) {
            boolean counted = transform == Transform.FIRST || transform == Transform.LAST;
            if (transform.word().equals(call.group(1)) && counted == (count != null)) {
                return new KeyPart(
                        transform, call.group(2), count == null ? 0 : Integer.parseInt(count));
            }
        }
        throw wrong(text);
    }

    private SchemaRefused wrong(String text) {
        return yaml.wrong(
                "blocking",
                "\""
                        + text
                        + "\" is no key; write a column, first(column, 3), last(column, 4), or one"
                        + " of "
                        + Arrays.stream(Transform.values())
                                .filter(t -> t != Transform.WHOLE)
                                .filter(t -> t != Transform.FIRST && t != Transform.LAST)
                                .map(t -> t.word() + "(column)")
                                .collect(Collectors.joining(", ")));
    }
}
