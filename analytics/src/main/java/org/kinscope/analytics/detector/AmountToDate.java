package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.time.Period;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** What grants come to over a spell of days: a begun month or year counts as a whole one. */
public final class AmountToDate {

    private static final int MONTHS = 12;

    private AmountToDate() {}

    /**
     * {@return what the grant comes to on the days of {@code spell} that it ran, up to and with
     * {@code asOf}; a one-off grant its amount}
     */
    public static Yuan of(Grant grant, Spell spell, LocalDate asOf) {
        if (grant.isOneOff()) {
            return grant.amount();
        }
        long months = months(spell.intersect(grant.spell()), asOf);
        return grant.period().equals("year")
                ? grant.amount().times((months + MONTHS - 1) / MONTHS)
                : grant.amount().times(months);
    }

    /** {@return how many months were begun in the spell up to and with {@code asOf}} */
    public static long months(Spell spell, LocalDate asOf) {
        LocalDate from = spell.from() == null ? asOf : spell.from();
        LocalDate end = asOf.plusDays(1);
        LocalDate to = spell.to() == null || spell.to().isAfter(end) ? end : spell.to();
        if (!from.isBefore(to)) {
            return 0;
        }
        Period period = Period.between(from, to);
        return period.toTotalMonths() + (period.getDays() > 0 ? 1 : 0);
    }
}
