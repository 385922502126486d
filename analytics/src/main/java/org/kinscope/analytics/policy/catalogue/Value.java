package org.kinscope.analytics.policy.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/**
 * A value of the catalogue, by area and date.
 *
 * @param name the name by which formulas use it, after {@code value.}
 * @param unit yuan (kept in fen), percent, months, m2, kwh, tenths (of a percent)
 * @param words what it is
 * @param usedBy who uses it beside formulas; null where only formulas do
 * @param lines its lines
 */
public record Value(
        String name, String unit, Words words, @Nullable String usedBy, List<Line> lines) {

    /** The unit of money. */
    static final String YUAN = "yuan";

    /**
     * One line of a value.
     *
     * @param area the beginning of the division codes for which it holds; empty: everywhere
     * @param number the value, fen where the unit is yuan; null: not known
     * @param illustrative whether it is another place's and only stands in when asked for
     * @param basis its days and where it stands written
     */
    public record Line(String area, @Nullable Long number, boolean illustrative, Basis basis) {}

    public Value {
        lines = List.copyOf(lines);
    }

    /**
     * {@return the line that holds: of those that are not illustrative the one of the longest area,
     * of one area the one that began last; where that is not known and {@code illustrative} is
     * asked for, the illustrative one}
     */
    public Optional<Line> at(java.time.LocalDate day, String division, boolean illustrative) {
        Optional<Line> own = best(day, division, false);
        if (illustrative && own.map(Line::number).isEmpty()) {
            Optional<Line> stand = best(day, division, true);
            return stand.isPresent() ? stand : own;
        }
        return own;
    }

    private Optional<Line> best(java.time.LocalDate day, String division, boolean illustrative) {
        return lines.stream()
                .filter(l -> l.illustrative() == illustrative && division.startsWith(l.area()))
                .filter(l -> l.basis().spell().runsOn(day))
                .max(
                        Comparator.comparingInt((Line l) -> l.area().length())
                                .thenComparing(
                                        l -> l.basis().spell().from(),
                                        Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** {@return whether money} */
    public boolean isMoney() {
        return unit.equals(YUAN);
    }

    /** {@return the days of all lines of one area that are not illustrative} */
    List<Spell> spells(String area) {
        return lines.stream()
                .filter(l -> l.area().equals(area) && !l.illustrative())
                .map(l -> l.basis().spell())
                .toList();
    }
}
