package org.kinscope.analytics.measure.association;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Units with the kinds of things that any of their rows has: a household with the benefits of its
 * members. What is repeated on several rows counts once.
 *
 * @param units names, in the order in which they appear
 * @param has for each kind whether each unit has it
 * @param firstRow for each unit its first row
 */
public record KindsPerUnit(List<String> units, boolean[][] has, int[] firstRow) {

    /**
     * {@return the units}
     *
     * @param unitOf for each row its unit
     * @param kinds for each kind whether each row has it
     */
    public static KindsPerUnit of(List<String> unitOf, boolean[][] kinds) {
        Map<String, Integer> places = new HashMap<>();
        List<String> units = new java.util.ArrayList<>();
        int[] place = new int[unitOf.size()];
        int[] first = new int[unitOf.size()];
        for (int i = 0; i < place.length; i++) {
            Integer known = places.putIfAbsent(unitOf.get(i), units.size());
            if (known == null) {
                first[units.size()] = i;
                place[i] = units.size();
                units.add(unitOf.get(i));
            } else {
                place[i] = known;
            }
        }
        boolean[][] has = new boolean[kinds.length][units.size()];
        for (int k = 0; k < kinds.length; k++) {
            for (int i = 0; i < place.length; i++) {
                has[k][place[i]] |= kinds[k][i];
            }
        }
        return new KindsPerUnit(
                List.copyOf(units), has, java.util.Arrays.copyOf(first, units.size()));
    }

    /** {@return how many units have no kind, one, two and so on, up to all} */
    public int[] unitsByKinds() {
        int[] counts = new int[has.length + 1];
        for (int u = 0; u < units.size(); u++) {
            int kinds = 0;
            for (boolean[] one : has) {
                kinds += one[u] ? 1 : 0;
            }
            counts[kinds]++;
        }
        return counts;
    }
}
