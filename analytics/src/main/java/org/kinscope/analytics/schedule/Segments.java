package org.kinscope.analytics.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import org.kinscope.analytics.schedule.Resources.Point;

/**
 * Finds the pieces of R(y). The limits of the rules are looked at on both sides; between two of
 * them what is due is asked at both ends and at two places inside: where it is the same and on one
 * straight line, that is a piece, else the interval is halved until a change stands between two
 * fen. So every change that is seen is found to the fen; what begins and ends again between the
 * places that were asked would be missed.
 */
final class Segments {

    /** What rounding to the fen may do to a year's amount of one programme. */
    static final long ROUNDING = 24;

    static final int MONTHS = 12;

    /** Over how many fen of income rounding may blur a bend. */
    private static final long BLUR = 100;

    private final Resources resources;
    private final TreeMap<Long, Point> known = new TreeMap<>();
    private final List<long[]> straight = new ArrayList<>();

    Segments(Resources resources) {
        this.resources = resources;
    }

    /** {@return the pieces from the first of the incomes to the last: first and last income} */
    List<long[]> pieces(NavigableSet<Long> limits) {
        Long before = null;
        for (Long limit : limits) {
            if (before != null) {
                split(before, limit);
            }
            before = limit;
        }
        return bent(merged());
    }

    Point at(long income) {
        return known.computeIfAbsent(income, resources::at);
    }

    /** {@return R of a year, in fen} */
    long yearly(long income) {
        return MONTHS * income + at(income).aid();
    }

    private void split(long a, long b) {
        if (b - a <= 1) {
            straight.add(new long[] {a, a});
            straight.add(new long[] {b, b});
            return;
        }
        long middle = a + (b - a) / 2;
        // A bend on each side of the middle can meet the line there, and not at a third place too.
        long third = a + Math.round((b - a) * 0.382);
        if (isStraight(a, b, List.of(third, middle))) {
            straight.add(new long[] {a, b});
        } else {
            split(a, middle);
            split(middle, b);
        }
    }

    /** {@return whether the same is due at all those incomes, each amount on one line} */
    private boolean isStraight(long a, long b, Collection<Long> between) {
        Map<String, Long> first = at(a).aids();
        Map<String, Long> last = at(b).aids();
        if (!first.keySet().equals(last.keySet())) {
            return false;
        }
        for (long x : between) {
            Map<String, Long> aids = at(x).aids();
            if (!aids.keySet().equals(first.keySet())) {
                return false;
            }
            for (Map.Entry<String, Long> aid : aids.entrySet()) {
                long start = Objects.requireNonNull(first.get(aid.getKey()));
                long end = Objects.requireNonNull(last.get(aid.getKey()));
                double onLine = start + (double) (end - start) * (x - a) / (b - a);
                if (Math.abs(onLine - aid.getValue()) > ROUNDING) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Straight intervals that go on with one another are one piece. */
    private List<long[]> merged() {
        List<long[]> pieces = new ArrayList<>();
        for (long[] next : straight) {
            long[] last = pieces.isEmpty() ? null : pieces.getLast();
            if (last != null
                    && isStraight(
                            last[0], next[1], known.subMap(last[0], true, next[1], true).keySet())
                    && !jumps(last[1], next[0])) {
                last[1] = next[1];
            } else if (last != null && next[0] == last[1]) {
                if (next[1] > next[0]) {
                    pieces.add(new long[] {next[0] + 1, next[1]});
                    at(next[0] + 1);
                }
            } else {
                pieces.add(next.clone());
            }
        }
        return pieces;
    }

    /**
     * {@return the same with each bend where the lines on both sides of it meet} Rounding to the
     * fen blurs a bend over a few fen, which are no piece of their own.
     */
    private List<long[]> bent(List<long[]> merged) {
        List<long[]> pieces = new ArrayList<>(merged);
        for (int i = pieces.size() - 2; i > 0; i--) {
            long[] blur = pieces.get(i);
            if (blur[1] - blur[0] < BLUR
                    && goesOn(pieces.get(i - 1), blur)
                    && goesOn(blur, pieces.get(i + 1))) {
                pieces.remove(i);
            }
        }
        for (int i = 1; i < pieces.size(); i++) {
            long[] left = pieces.get(i - 1);
            long[] right = pieces.get(i);
            if (!goesOn(left, right)) {
                continue;
            }
            long meet = right[0];
            double widest = 0;
            for (String programme : at(left[0]).aids().keySet()) {
                double turn = slope(programme, left) - slope(programme, right);
                if (Math.abs(turn) > widest) {
                    widest = Math.abs(turn);
                    double leftAtZero =
                            amount(programme, left[0]) - slope(programme, left) * left[0];
                    double rightAtZero =
                            amount(programme, right[1]) - slope(programme, right) * right[1];
                    meet = Math.round((rightAtZero - leftAtZero) / turn);
                }
            }
            if (meet > left[0] && meet < right[1]) {
                left[1] = meet - 1;
                right[0] = meet;
            }
        }
        return pieces;
    }

    private double amount(String programme, long income) {
        return Objects.requireNonNull(at(income).aids().get(programme));
    }

    /** {@return whether the same is due on both sides, and no amount jumps between them} */
    private boolean goesOn(long[] left, long[] right) {
        return at(left[1]).aids().keySet().equals(at(right[0]).aids().keySet())
                && (right[0] - left[1] > 1 || !jumps(left[1], right[0]));
    }

    /** {@return whether an amount changes within one fen by more than rounding} */
    boolean jumps(long a, long b) {
        for (Map.Entry<String, Long> aid : at(a).aids().entrySet()) {
            Long after = at(b).aids().get(aid.getKey());
            // One fen of a month is twelve of a year, which an amount may follow.
            if (after == null || Math.abs(after - aid.getValue()) > ROUNDING + MONTHS) {
                return true;
            }
        }
        return false;
    }

    /** {@return by how many fen of a year the amount follows a fen of the month's income} */
    double slope(String programme, long[] piece) {
        long start = Objects.requireNonNull(at(piece[0]).aids().get(programme));
        long end = Objects.requireNonNull(at(piece[1]).aids().get(programme));
        return piece[1] == piece[0] ? 0 : (double) (end - start) / (piece[1] - piece[0]);
    }
}
