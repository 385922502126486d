package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.analytics.study.aid.Difference;
import org.kinscope.graph.money.Yuan;

/**
 * A limit other than income, and what crossing it alone makes of a family's aid.
 *
 * @param kind what limits
 * @param member whose; null: the family's
 * @param limit what is reached or crossed: an age, an amount of yuan, a number, a division
 * @param crossing {@code over} it, or back {@code under} it; {@code at} it where there is no back
 * @param on when it is reached; null where that is nobody's to know, or no day is told
 * @param distance how far what is owned is from an amount, yuan; null where it is no amount
 * @param before aid of a year as it is
 * @param after aid of a year beyond the limit
 */
public record Boundary(
        Kind kind,
        @Nullable String member,
        String limit,
        String crossing,
        @Nullable LocalDate on,
        @Nullable Yuan distance,
        Aid before,
        Aid after) {

    /** What may limit. */
    public enum Kind {
        AGE,
        GRADUATION,
        DEATH,
        MARRIAGE,
        DEPOSITS,
        VEHICLES,
        DWELLINGS,
        COMPANIES,
        COUNTY;

        /** {@return the name at the edges, as {@code deposits}} */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return what is gained in a year by crossing; below zero where it is lost} */
    public Yuan change() {
        return new Yuan(after.yearly().fen() - before.yearly().fen());
    }

    /** {@return what changes, programme by programme} */
    public List<Difference> programmes() {
        return before.to(after);
    }

    /** {@return whether the tier is known on both sides, so that the change can be told} */
    public boolean isEvaluated() {
        return before.isEvaluated() && after.isEvaluated();
    }

    /**
     * {@return whole months from the day until it is reached, begun ones counted; null without a
     * day}
     */
    public @Nullable Integer monthsFrom(LocalDate day) {
        return monthsFrom(day, on);
    }

    static @Nullable Integer monthsFrom(LocalDate day, @Nullable LocalDate reached) {
        if (reached == null) {
            return null;
        }
        int months = (int) java.time.Period.between(day, reached).toTotalMonths();
        return day.plusMonths(months).isBefore(reached) ? months + 1 : months;
    }
}
