package org.kinscope.analytics.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.schedule.Resources.Point;
import org.kinscope.analytics.schedule.Schedule.Boundary;
import org.kinscope.analytics.schedule.Schedule.Change;
import org.kinscope.analytics.schedule.Schedule.Direction;
import org.kinscope.analytics.schedule.Schedule.Piece;
import org.kinscope.analytics.schedule.Schedule.Turn;
import org.kinscope.graph.money.Yuan;

/** Tells the pieces of R(y), and what changes between them. */
public final class Schedules {

    private static final int MONTHS = Segments.MONTHS;

    private final Segments segments;

    private Schedules(Resources resources) {
        this.segments = new Segments(resources);
    }

    /**
     * {@return the schedule}
     *
     * @param from the first income of a month
     * @param to the last
     * @param limits incomes of a month at which a rule may turn
     */
    public static Schedule of(Resources resources, Yuan from, Yuan to, Collection<Yuan> limits) {
        return new Schedules(resources).schedule(from.fen(), to.fen(), limits);
    }

    private Schedule schedule(long from, long to, Collection<Yuan> limits) {
        NavigableSet<Long> seeds = new TreeSet<>(List.of(from, to));
        for (Yuan limit : limits) {
            for (long at = limit.fen() - 1; at <= limit.fen() + 1; at++) {
                if (at > from && at < to) {
                    seeds.add(at);
                }
            }
        }
        List<long[]> pieces = segments.pieces(seeds);
        List<Boundary> boundaries = new ArrayList<>();
        List<Piece> told = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            told.add(piece(pieces.get(i)));
            if (i > 0) {
                boundaries.add(boundary(pieces, i));
            }
        }
        return new Schedule(new Yuan(from), new Yuan(to), told, boundaries);
    }

    private Yuan monthly(long income) {
        return new Yuan(segments.yearly(income)).dividedBy(MONTHS);
    }

    private Piece piece(long[] piece) {
        Point first = segments.at(piece[0]);
        Point last = segments.at(piece[1]);
        long rise = segments.yearly(piece[1]) - segments.yearly(piece[0]);
        Direction direction =
                Math.abs(rise) <= Segments.ROUNDING * Math.max(1, first.aids().size())
                        ? Direction.FLAT
                        : rise > 0 ? Direction.RISING : Direction.FALLING;
        // A piece of one fen goes the way of its income.
        List<String> varying =
                first.aids().keySet().stream()
                        .filter(
                                p ->
                                        Math.abs(
                                                        Objects.requireNonNull(last.aids().get(p))
                                                                - Objects.requireNonNull(
                                                                        first.aids().get(p)))
                                                > Segments.ROUNDING)
                        .sorted()
                        .toList();
        return new Piece(
                new Yuan(piece[0]),
                new Yuan(piece[1]),
                monthly(piece[0]),
                monthly(piece[1]),
                direction,
                varying,
                first.aids().keySet().stream().sorted().toList());
    }

    private Boundary boundary(List<long[]> pieces, int next) {
        long b = pieces.get(next)[0];
        long below = pieces.get(next - 1)[1];
        Yuan before = monthly(below);
        Yuan after = monthly(b);
        List<Change> changes = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(segments.at(below).aids().keySet());
        all.addAll(segments.at(b).aids().keySet());
        for (String programme : all) {
            Turn turn = turn(programme, pieces.get(next - 1), pieces.get(next));
            if (turn != null) {
                changes.add(
                        new Change(
                                programme,
                                turn,
                                ofMonth(segments.at(below), programme),
                                ofMonth(segments.at(b), programme)));
            }
        }
        boolean lost = before.fen() > after.fen();
        return new Boundary(
                new Yuan(b),
                before,
                after,
                lost ? breakEven(pieces, next, segments.yearly(below)) : null,
                changes);
    }

    private static Yuan ofMonth(Point point, String programme) {
        Long yearly = point.aids().get(programme);
        return yearly == null ? Yuan.ZERO : new Yuan(yearly).dividedBy(MONTHS);
    }

    private @Nullable Turn turn(String programme, long[] last, long[] next) {
        Long before = segments.at(last[1]).aids().get(programme);
        Long after = segments.at(next[0]).aids().get(programme);
        if (before == null) {
            return Turn.BEGINS;
        }
        if (after == null) {
            return Turn.ENDS;
        }
        if (Math.abs(after - before) > Segments.ROUNDING + MONTHS) {
            return Turn.JUMPS;
        }
        return Math.abs(segments.slope(programme, last) - segments.slope(programme, next)) > 0.5
                ? Turn.BENDS
                : null;
    }

    /** The first income at which R is again what it was: R is straight within a piece. */
    private @Nullable Yuan breakEven(List<long[]> pieces, int first, long target) {
        for (long[] piece : pieces.subList(first, pieces.size())) {
            if (segments.yearly(piece[0]) >= target) {
                return new Yuan(piece[0]);
            }
            if (segments.yearly(piece[1]) >= target) {
                long low = piece[0];
                long high = piece[1];
                long rise = segments.yearly(high) - segments.yearly(low);
                long guess = low + (target - segments.yearly(low)) * (high - low) / rise;
                while (guess > low && segments.yearly(guess) >= target) {
                    guess--;
                }
                while (segments.yearly(guess) < target) {
                    guess++;
                }
                return new Yuan(guess);
            }
        }
        return null;
    }
}
