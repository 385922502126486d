package org.kinscope.analytics.fairness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kinscope.analytics.fairness.Audited.Arm;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.SeededDraws;
import org.kinscope.graph.finding.Subject;

/**
 * A blinded sample: so many subjects with a live finding and so many without, each half drawn
 * without putting back, then both mixed and numbered, so that neither order nor number tells which
 * is which. The same seed and the same subjects give the same draw.
 *
 * @param items in the order of their numbers, from 1
 */
public record Draw(List<Item> items) {

    /**
     * A subject of a draw.
     *
     * @param no its number
     * @param subject whom to look at
     * @param arm from which half it comes: never shown to whoever judges
     */
    public record Item(int no, Subject subject, Arm arm) {}

    public Draw {
        items = List.copyOf(items);
    }

    /**
     * {@return the draw; of a half that has fewer all are taken}
     *
     * @param found the subjects with a live finding
     * @param controls those without
     * @param each how many of each half, 1 or more
     * @param seed of the chance
     */
    public static Draw of(
            Collection<Subject> found, Collection<Subject> controls, int each, int seed) {
        if (each < 1) {
            throw SampleRefused.option("size", each, "1 or more");
        }
        SeededDraws chance = new SeededDraws(seed);
        List<Item> mixed = new ArrayList<>();
        for (Subject subject : some(found, each, chance)) {
            mixed.add(new Item(0, subject, Arm.FOUND));
        }
        for (Subject subject : some(controls, each, chance)) {
            mixed.add(new Item(0, subject, Arm.CONTROL));
        }
        shuffle(mixed, mixed.size(), chance);
        List<Item> items = new ArrayList<>();
        for (Item item : mixed) {
            items.add(new Item(items.size() + 1, item.subject(), item.arm()));
        }
        return new Draw(items);
    }

    private static List<Subject> some(Collection<Subject> subjects, int each, SeededDraws chance) {
        SortedSet<Subject> inOrder = new TreeSet<>(subjects);
        List<Subject> all = new ArrayList<>(inOrder);
        int taken = Math.min(each, all.size());
        shuffle(all, taken, chance);
        return all.subList(0, taken);
    }

    /** Puts a random choice of the list at its first places. */
    private static <T> void shuffle(List<T> list, int places, SeededDraws chance) {
        for (int i = 0; i < places; i++) {
            int other = i + chance.below(list.size() - i);
            T here = list.get(i);
            list.set(i, list.get(other));
            list.set(other, here);
        }
    }
}
