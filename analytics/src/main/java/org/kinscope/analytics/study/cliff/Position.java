package org.kinscope.analytics.study.cliff;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Where a family stands on its R(y). Amounts are yuan a month where nothing else is said.
 *
 * @param subject the unit or household
 * @param divisionCode where it lives; null where unknown
 * @param size how many members count
 * @param standard S per person
 * @param income I, the family's own income
 * @param resources R(I); null beyond the schedule
 * @param boundaries the boundaries of its R(y), in order; none beyond it
 * @param rate EMTR(I, δ) with its parts; null where it is not known
 * @param participationRate PTR of who earns most: 1 − (R(I) − R without that wage) ÷ the wage; null
 *     where nobody earns a wage
 * @param delta δ
 * @param beyond whether I is above the schedule, three standards a head: no rule takes from there
 * @param notKnown programmes due today whose amount is not known and that R leaves out; none where
 *     there is no R: beyond the schedule, or not placed
 * @param missing what would have to be known to place it; empty: nothing
 */
public record Position(
        Subject subject,
        @Nullable String divisionCode,
        int size,
        Yuan standard,
        Yuan income,
        @Nullable Yuan resources,
        List<Line> boundaries,
        @Nullable Rate rate,
        @Nullable Double participationRate,
        Yuan delta,
        boolean beyond,
        List<String> notKnown,
        List<Words> missing) {

    /** The line of a boundary at which no status ends. */
    public static final String OTHER = "other";

    /**
     * A boundary of the family.
     *
     * @param line the status that ends there, as {@code dibao}; {@link #OTHER} where none does
     * @param at b
     * @param loss what crossing it costs in a year: 12 · Δ; zero where nothing is lost
     * @param breakEven y*, the income that makes up for it; null where nothing is lost, or it lies
     *     beyond the schedule
     * @param distance (I − b) ÷ b: below zero while the family is below it
     * @param programmes what ends, begins, jumps or bends there
     */
    public record Line(
            String line,
            Yuan at,
            Yuan loss,
            @Nullable Yuan breakEven,
            double distance,
            List<String> programmes) {

        public Line {
            programmes = List.copyOf(programmes);
        }

        /** {@return whether crossing it costs more than is earned} */
        public boolean isNotch() {
            return loss.fen() > 0;
        }

        /** {@return y* − b, the width of its dominated range; zero where it has none known} */
        public Yuan dominatedWidth() {
            return breakEven == null ? Yuan.ZERO : new Yuan(breakEven.fen() - at.fen());
        }
    }

    /**
     * The effective marginal rate of the next δ, taken apart.
     *
     * @param all EMTR(I, δ)
     * @param slope what aid that falls with income takes of it, between boundaries
     * @param notch what is lost at boundaries on the way
     */
    public record Rate(double all, double slope, double notch) {}

    public Position {
        boundaries = List.copyOf(boundaries);
        notKnown = List.copyOf(notKnown);
        missing = List.copyOf(missing);
    }

    /** {@return whether the family could be placed} */
    public boolean isPlaced() {
        return missing.isEmpty();
    }

    /** {@return the next boundary above the income at which something is lost} */
    public Optional<Line> next() {
        return boundaries.stream()
                .filter(l -> l.isNotch() && l.at().compareTo(income) > 0)
                .findFirst();
    }

    /** {@return the boundary in whose dominated range the income lies, the last of them} */
    public Optional<Line> dominatedBy() {
        return boundaries.stream()
                .filter(l -> l.isNotch() && l.at().compareTo(income) <= 0)
                .filter(l -> l.breakEven() == null || l.breakEven().compareTo(income) > 0)
                .reduce((_, last) -> last);
    }

    /**
     * {@return how much more a month the family has to earn to be no worse off behind its next
     * boundary, y* − I; empty without one, or where y* is not known}
     */
    public Optional<Yuan> breakEvenGain() {
        return next().map(Line::breakEven).map(y -> new Yuan(y.fen() - income.fen()));
    }

    /** {@return the months until then if the income rises by δ every month} */
    public Optional<Long> monthsToBreakEven() {
        return breakEvenGain().map(gain -> Math.ceilDiv(gain.fen(), delta.fen()));
    }

    /** {@return max(0, EMTR − 1) · δ: what the next δ takes away beyond itself} */
    public Yuan gap() {
        Rate known = rate;
        return known == null
                ? Yuan.ZERO
                : new Yuan(Math.max(0, Math.round((known.all() - 1) * delta.fen())));
    }
}
