package org.kinscope.analytics.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words as numbers: in the order of numbers where all are numbers, else of the alphabet.
 *
 * @param names each word once, in order
 * @param codes for each row the place of its word
 */
public record Levels(List<String> names, int[] codes) {

    /** {@return the levels of words} */
    public static Levels of(List<String> words) {
        Map<String, Integer> met = new HashMap<>();
        List<String> names = new ArrayList<>();
        int[] codes = new int[words.size()];
        for (int i = 0; i < codes.length; i++) {
            String word = words.get(i);
            Integer known = met.putIfAbsent(word, names.size());
            if (known == null) {
                codes[i] = names.size();
                names.add(word);
            } else {
                codes[i] = known;
            }
        }
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(
                names.stream().allMatch(Levels::isNumber)
                        ? Comparator.comparingDouble(Double::parseDouble)
                        : Comparator.naturalOrder());
        int[] places = new int[names.size()];
        for (int k = 0; k < places.length; k++) {
            places[k] = sorted.indexOf(names.get(k));
        }
        for (int i = 0; i < codes.length; i++) {
            codes[i] = places[codes[i]];
        }
        return new Levels(List.copyOf(sorted), codes);
    }

    /** {@return one level for all of {@code rows} rows} */
    public static Levels one(int rows) {
        return new Levels(List.of(""), new int[rows]);
    }

    private static boolean isNumber(String word) {
        try {
            return Double.isFinite(Double.parseDouble(word));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** {@return the rows of each level} */
    public int[][] rows() {
        int[] all = new int[codes.length];
        Arrays.setAll(all, i -> i);
        return rowsWithin(all);
    }

    /** {@return of some rows those of each level} */
    public int[][] rowsWithin(int[] rows) {
        int[] sizes = new int[names.size()];
        for (int row : rows) {
            sizes[codes[row]]++;
        }
        int[][] of = new int[sizes.length][];
        for (int g = 0; g < sizes.length; g++) {
            of[g] = new int[sizes[g]];
            sizes[g] = 0;
        }
        for (int row : rows) {
            of[codes[row]][sizes[codes[row]]++] = row;
        }
        return of;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Levels that
                && names.equals(that.names)
                && Arrays.equals(codes, that.codes);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + Arrays.hashCode(codes);
    }

    @Override
    public String toString() {
        return "Levels" + names;
    }
}
