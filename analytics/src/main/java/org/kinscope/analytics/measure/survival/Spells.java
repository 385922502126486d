package org.kinscope.analytics.measure.survival;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.SortOrder;

/**
 * Spells that are seen from an entry, after it and up to an exit, at which they end or are last
 * seen. Times that differ by no more than rounding are made one.
 */
public final class Spells {

    private static final double SAME = Math.sqrt(Math.ulp(1.0));

    private final double @Nullable [] entry;
    private final double[] exit;
    private final int[] event;

    private Spells(double @Nullable [] entry, double[] exit, int[] event) {
        this.entry = entry;
        this.exit = exit;
        this.event = event;
    }

    /**
     * {@return the spells}
     *
     * @param entry when each comes under watch, or null if all do so at 0
     * @param exit when each ends or is last seen
     * @param event 0 where it was only last seen, else the kind of its end, from 1
     * @throws SampleRefused if a spell does not end after its entry, or a time is below 0
     */
    public static Spells of(@Nullable Column entry, Column exit, int[] event) {
        if (exit.size() == 0) {
            throw SampleRefused.column(exit.name(), "it has no rows", "at least one is needed");
        }
        if (event.length != exit.size()) {
            throw SampleRefused.option("event", event.length + " rows", "one a spell");
        }
        if (entry == null) {
            exit.notNegative();
        } else {
            entry.sameLengthAs(exit);
            for (int i = 0; i < event.length; i++) {
                if (!(entry.values()[i] < exit.values()[i])) {
                    throw SampleRefused.column(
                            exit.name(),
                            "row %d ends at %s and enters at %s"
                                    .formatted(
                                            i + 1,
                                            Column.number(exit.values()[i]),
                                            Column.number(entry.values()[i])),
                            "a spell must end after its entry");
                }
            }
        }
        double[] exits = exit.values();
        double[] entries = entry == null ? null : entry.values();
        double[] cuts = cuts(exits, entries);
        return new Spells(
                entries == null ? null : snapped(entries, cuts), snapped(exits, cuts), event);
    }

    /** The times that stand for those no more than rounding above them; none where all differ. */
    private static double[] cuts(double[] exits, double @Nullable [] entries) {
        double[] all = Arrays.copyOf(exits, exits.length + (entries == null ? 0 : entries.length));
        if (entries != null) {
            System.arraycopy(entries, 0, all, exits.length, entries.length);
        }
        Arrays.sort(all);
        int different = 0;
        double sum = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[different++] = all[i];
                sum += Math.abs(all[different - 1]);
            }
        }
        double mean = sum / different;
        int kept = 0;
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < different; i++) {
            double gap = all[i] - before;
            before = all[i];
            if (i == 0 || !(gap <= SAME || gap / mean <= SAME)) {
                all[kept++] = before;
            }
        }
        return kept == different ? new double[0] : Arrays.copyOf(all, kept);
    }

    private static double[] snapped(double[] times, double[] cuts) {
        if (cuts.length == 0) {
            return times;
        }
        double[] snapped = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            snapped[i] = cuts[SortOrder.upperBound(cuts, times[i]) - 1];
        }
        return snapped;
    }

    /** {@return some of the spells} */
    public Spells select(int[] rows) {
        return new Spells(
                entry == null ? null : SortOrder.apply(entry, rows),
                SortOrder.apply(exit, rows),
                SortOrder.apply(event, rows));
    }

    /** {@return how many there are} */
    public int size() {
        return exit.length;
    }

    /** {@return how many kinds of ends there are, by the greatest number} */
    public int kinds() {
        int most = 0;
        for (int kind : event) {
            most = Math.max(most, kind);
        }
        return most;
    }

    /** {@return the exits in order} */
    double[] exits() {
        double[] sorted = exit.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** {@return the entries in order, none where all are watched from the beginning} */
    double[] entries() {
        if (entry == null) {
            return new double[0];
        }
        double[] sorted = entry.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    double[] exitOf() {
        return exit;
    }

    double entryOf(int spell) {
        return entry == null ? 0 : entry[spell];
    }

    int eventOf(int spell) {
        return event[spell];
    }

    boolean delayed() {
        return entry != null;
    }

    /** {@return in order when spells end in a way, or in any way for 0} */
    double[] ends(int kind) {
        double[] ends = new double[exit.length];
        int count = 0;
        for (int i = 0; i < exit.length; i++) {
            if (kind == 0 ? event[i] > 0 : event[i] == kind) {
                ends[count++] = exit[i];
            }
        }
        double[] sorted = Arrays.copyOf(ends, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
