package org.kinscope.api.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A typed text as a question to the full-text index, which knows names by pairs of characters and
 * their pinyin by words. Nothing in the text works as an operator.
 */
final class LuceneText {

    private LuceneText() {}

    /** {@return the question, or empty where the text has no letter and no digit} */
    static Optional<String> of(String text) {
        List<String> words = new ArrayList<>();
        // Names are spelt in one word: whoever types wang xiaoming means wangxiaoming.
        String typed = isChinese(text) ? text : text.replaceAll("\\s+", "");
        for (String word : typed.split("\\s+")) {
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(isChinese(word) ? chinese(word) : latin(word));
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", words));
    }

    // One character alone is in the index as the first of a pair.
    private static String chinese(String word) {
        return word.codePointCount(0, word.length()) == 1
                ? escaped(word) + "*"
                : "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String latin(String word) {
        return escaped(word.toLowerCase(Locale.ROOT)) + "*";
    }

    private static String escaped(String word) {
        StringBuilder escaped = new StringBuilder();
        word.codePoints()
                .forEach(
                        c -> {
                            if (!Character.isLetterOrDigit(c)) {
                                escaped.append('\\');
                            }
                            escaped.appendCodePoint(c);
                        });
        return escaped.toString();
    }

    private static boolean isChinese(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }
}
