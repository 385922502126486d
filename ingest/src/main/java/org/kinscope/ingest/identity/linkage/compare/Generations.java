package org.kinscope.ingest.identity.linkage.compare;

import java.util.Map;

/**
 * What tells a father from a son of his name: senior and junior, or the second and the third. A
 * lone {@code i} is an initial unless the other name has a generation.
 */
final class Generations {

    private static final int FIRST = 1;
    private static final int LATER = 6;
    private static final Map<String, Integer> WORDS =
            Map.of(
                    "sr", FIRST, "senior", FIRST, "jr", LATER, "junior", LATER, "ii", 2, "iii", 3,
                    "iv", 4);

    private Generations() {}

    /** {@return whether the words of two names state generations that cannot be one} */
    static boolean differ(String[] left, String[] right) {
        int a = of(left);
        int b = of(right);
        a = a == 0 && b > FIRST ? first(left) : a;
        b = b == 0 && a > FIRST ? first(right) : b;
        if (a == 0 || b == 0 || a == b) {
            return false;
        }
        return a == FIRST || b == FIRST || a != LATER && b != LATER;
    }

    private static int of(String[] words) {
        for (int i = 1; i < words.length; i++) {
            Integer generation = WORDS.get(words[i]);
            if (generation != null) {
                return generation;
            }
        }
        return 0;
    }

    private static int first(String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("i")) {
                return FIRST;
            }
        }
        return 0;
    }
}
