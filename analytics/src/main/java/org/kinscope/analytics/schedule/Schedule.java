package org.kinscope.analytics.schedule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/**
 * R(y) from one income to another.
 *
 * @param from the first income of a month
 * @param to the income up to which it was followed
 * @param pieces where R goes one way, in order
 * @param boundaries where one piece gives way to the next, in order
 */
public record Schedule(Yuan from, Yuan to, List<Piece> pieces, List<Boundary> boundaries) {

    /** Which way R goes as y rises. */
    public enum Direction {
        RISING,
        FLAT,
        FALLING
    }

    /**
     * A piece: every programme's amount is a straight line of y within it, to the rounding of fen.
     *
     * @param from its first income
     * @param to its last income, inside
     * @param start R at its first income
     * @param end R at its last income
     * @param direction which way R goes
     * @param varying the programmes whose amount changes with y inside it
     * @param due the programmes that are due in it
     */
    public record Piece(
            Yuan from,
            Yuan to,
            Yuan start,
            Yuan end,
            Direction direction,
            List<String> varying,
            List<String> due) {

        public Piece {
            varying = List.copyOf(varying);
            due = List.copyOf(due);
        }
    }

    /**
     * A boundary.
     *
     * @param at b, the first income of the next piece
     * @param before R one fen below
     * @param after R at b
     * @param breakEven the least income above b with which the family has as much as before; null
     *     where nothing is lost or the schedule ends before
     * @param changes the programmes that change there
     */
    public record Boundary(
            Yuan at, Yuan before, Yuan after, @Nullable Yuan breakEven, List<Change> changes) {

        public Boundary {
            changes = List.copyOf(changes);
        }

        /** {@return Δ = R(b−) − R(b): a loss where it is above zero} */
        public Yuan drop() {
            return new Yuan(before.fen() - after.fen());
        }

        /** {@return whether crossing it costs more than the fen that is earned} */
        public boolean isNotch() {
            return drop().fen() > 0;
        }
    }

    /** What becomes of a programme at a boundary. */
    public enum Turn {
        BEGINS,
        ENDS,
        /** It stays due, with another amount at once. */
        JUMPS,
        /** It stays due, and changes with y otherwise than before. */
        BENDS
    }

    /**
     * A change.
     *
     * @param programme the programme's code, and the member's key where it is a member's
     * @param turn what becomes of it
     * @param before its amount of a month below the boundary
     * @param after its amount of a month at the boundary
     */
    public record Change(String programme, Turn turn, Yuan before, Yuan after) {}

    public Schedule {
        pieces = List.copyOf(pieces);
        boundaries = List.copyOf(boundaries);
    }

    /** {@return the piece in which the income lies} */
    public Optional<Piece> pieceAt(Yuan income) {
        return pieces.stream()
                .filter(p -> p.from().compareTo(income) <= 0 && p.to().compareTo(income) >= 0)
                .findFirst();
    }

    /**
     * {@return R at the income, on the line of its piece; empty outside the schedule} Exact to the
     * rounding of fen.
     */
    public Optional<Yuan> at(Yuan income) {
        return pieceAt(income)
                .map(
                        p -> {
                            long width = p.to().fen() - p.from().fen();
                            long rise = p.end().fen() - p.start().fen();
                            long along = income.fen() - p.from().fen();
                            return new Yuan(
                                    p.start().fen()
                                            + (width == 0
                                                    ? 0
                                                    : Math.round((double) rise * along / width)));
                        });
    }

    /**
     * {@return the effective marginal rate 1 − (R(y+δ) − R(y)) ÷ δ; empty where the schedule does
     * not reach so far}
     */
    public Optional<Double> marginalRate(Yuan income, Yuan delta) {
        Optional<Yuan> now = at(income);
        Optional<Yuan> then = at(income.plus(delta));
        return now.isEmpty() || then.isEmpty()
                ? Optional.empty()
                : Optional.of(1 - (double) (then.get().fen() - now.get().fen()) / delta.fen());
    }

    /** {@return the boundaries at which something is lost} */
    public List<Boundary> notches() {
        return boundaries.stream().filter(Boundary::isNotch).toList();
    }
}
