package org.kinscope.analytics.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words as small numbers, in the order in which they were first seen. */
final class Codes {

    /** Stands for a word that is not known. */
    static final int NONE = -1;

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** {@return the number of the word, made where it is new} */
    int number(@Nullable String word) {
        if (word == null) {
            return NONE;
        }
        Integer known = numbers.get(word);
        if (known == null) {
            known = words.size();
            numbers.put(word, known);
            words.add(word);
        }
        return known;
    }

    /** {@return the number of the word, {@link #NONE} where nobody has it} */
    int find(String word) {
        return numbers.getOrDefault(word, NONE);
    }

    /** {@return the word, null of {@link #NONE}} */
    @Nullable String word(int number) {
        return number == NONE ? null : words.get(number);
    }

    List<String> words() {
        return words;
    }
}
