package org.kinscope.analytics.neighbourhood;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Numbers the keys of one kind of thing from 0, in order of arrival. */
final class Keys {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** {@return the number of the key, which it gets if it has none yet} */
    int add(String key) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(key, number);
        return number;
    }

    /** {@return the number of the key, or -1 where it has none} */
    int find(String key) {
        return numbers.getOrDefault(key, -1);
    }

    /** {@return how many keys there are} */
    int size() {
        return numbers.size();
    }

    void forEach(BiConsumer<String, Integer> each) {
        numbers.forEach(each);
    }
}
