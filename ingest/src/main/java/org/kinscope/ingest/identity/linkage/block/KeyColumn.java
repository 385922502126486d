package org.kinscope.ingest.identity.linkage.block;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.kinscope.ingest.identity.linkage.compare.Measure;
import org.kinscope.ingest.identity.linkage.compare.Sound;
import org.kinscope.ingest.identity.linkage.schema.KeyPart;

/**
 * What a part of a key is for each record.
 *
 * @param part the part
 * @param keyOf for each record the number of its key, or -1 where it has none
 */
record KeyColumn(KeyPart part, int[] keyOf) {

    /** {@return the column of {@code part} over the values of {@code measure}} */
    static KeyColumn of(KeyPart part, Measure measure) {
        Map<String, Integer> known = new HashMap<>();
        String[] texts = measure.values().texts();
        int[] keyOfCode = new int[texts.length];
        Arrays.fill(keyOfCode, -2);
        int[] codeOf = measure.values().codeOf();
        int[] keyOf = new int[codeOf.length];
        for (int i = 0; i < keyOf.length; i++) {
            int code = codeOf[i];
            if (code >= 0 && keyOfCode[code] == -2) {
                String key = key(part, texts[code]);
                if (!key.isEmpty()) {
                    known.putIfAbsent(key, known.size());
                }
                keyOfCode[code] = known.getOrDefault(key, -1);
            }
            keyOf[i] = code < 0 ? -1 : keyOfCode[code];
        }
        return new KeyColumn(part, keyOf);
    }

    static String key(KeyPart part, String text) {
        int length = text.length();
        return switch (part.transform()) {
            case WHOLE -> text;
            case FIRST -> text.substring(0, Math.min(part.count(), length));
            case LAST -> text.substring(Math.max(0, length - part.count()));
            case SOUND -> Sound.of(text);
            case YEAR -> length >= 4 ? text.substring(0, 4) : "";
            case MONTH -> length >= 7 ? text.substring(0, 7) : "";
            case DAY -> length >= 10 ? text.substring(5, 10) : "";
            case DIGITS -> text.replaceAll("\\D", "");
            case WORDS -> {
                String[] words = text.split(" ");
                Arrays.sort(words);
                yield String.join(" ", words);
            }
            case SORTED -> {
                char[] characters = text.toCharArray();
                Arrays.sort(characters);
                yield new String(characters);
            }
        };
    }
}
