package org.kinscope.analytics.fairness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.association.Counts;
import org.kinscope.analytics.measure.association.MantelHaenszel;

/**
 * A group beside all others of its trait: the odds of a finding, as they are, and within strata of
 * how much the graph sees. Where the second is near one and the first is not, the rules found more
 * because there was more to be seen; that explains a difference and does not excuse it.
 *
 * @param group the group
 * @param stratum by what is stratified; null for the odds as they are
 * @param test the common ratio of odds with its interval and test; null where the group or its
 *     others are too few, or no stratum has both with and without a finding
 */
public record Contrast(Group group, @Nullable Trait stratum, @Nullable MantelHaenszel test) {

    private static final double LEVEL = 95;

    static Contrast of(Group group, @Nullable Trait stratum, List<Audited> all) {
        Map<Group, List<Audited>> strata = new EnumMap<>(Group.class);
        List<Audited> unstratified = new ArrayList<>();
        for (Audited one : all) {
            if (one.groups().get(group.trait()) == null) {
                continue;
            }
            Group of = stratum == null ? null : one.groups().get(stratum);
            (of == null ? unstratified : strata.computeIfAbsent(of, g -> new ArrayList<>()))
                    .add(one);
        }
        List<Counts> counts = new ArrayList<>();
        strata.values().forEach(list -> counts.add(counts(group, list)));
        if (!unstratified.isEmpty()) {
            counts.add(counts(group, unstratified));
        }
        Counts sum = counts.stream().reduce(new Counts(0, 0, 0, 0), Counts::plus);
        if (sum.a() < Rate.LEAST || sum.all() - sum.a() < Rate.LEAST) {
            return new Contrast(group, stratum, null);
        }
        try {
            return new Contrast(group, stratum, MantelHaenszel.test(counts, LEVEL));
        } catch (SampleRefused nothingVaries) {
            return new Contrast(group, stratum, null);
        }
    }

    private static Counts counts(Group group, List<Audited> list) {
        boolean[] in = new boolean[list.size()];
        boolean[] found = new boolean[list.size()];
        int[] rows = new int[list.size()];
        for (int i = 0; i < rows.length; i++) {
            in[i] = list.get(i).groups().get(group.trait()) == group;
            found[i] = list.get(i).found();
            rows[i] = i;
        }
        return Counts.of(in, found, rows);
    }
}
