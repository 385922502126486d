package org.kinscope.ingest.identity.linkage.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Given names that stand for one another, as Bob for Robert; short-forms.txt has a group a line.
 */
final class ShortForms {

    private static final Map<String, Set<Integer>> GROUPS = read();

    private ShortForms() {}

    /** {@return whether both names may be forms of one} */
    static boolean areOne(String a, String b) {
        Set<Integer> groups = GROUPS.get(a);
        Set<Integer> others = groups == null ? null : GROUPS.get(b);
        if (groups == null || others == null) {
            return false;
        }
        for (Integer group : groups) {
            if (others.contains(group)) {
                return true;
            }
        }
        return false;
    }

    /** Peggie is Peggy: one sound, written in two ways. */
    private static String otherEnd(String name) {
        if (name.endsWith("ie")) {
            return name.substring(0, name.length() - 2) + "y";
        }
        return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ie" : name;
    }

    private static Map<String, Set<Integer>> read() {
        Map<String, Set<Integer>> groups = new HashMap<>();
        try (InputStream in = ShortForms.class.getResourceAsStream("short-forms.txt")) {
            if (in == null) {
                throw new IllegalStateException("short-forms.txt is not on the class path");
            }
            int number = 0;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                number++;
                if (!line.startsWith("#")) {
                    for (String name : line.strip().split(" ")) {
                        groups.computeIfAbsent(name, k -> new HashSet<>()).add(number);
                        groups.computeIfAbsent(otherEnd(name), k -> new HashSet<>()).add(number);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(groups);
    }
}
