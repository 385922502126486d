package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** The days that two grants share, and the money of a grant in these days. */
public final class Overlap {

    private static final int MONTHS_OF_YEAR = 12;

    private Overlap() {}

    /**
     * {@return whether the shared days reach into the months looked back upon: at least one of them
     * lies in the {@code lookbackMonths} before {@code asOf} or is {@code asOf}} With 0 months both
     * must run on {@code asOf}.
     */
    public static boolean counts(Spell shared, LocalDate asOf, long lookbackMonths) {
        LocalDate to = shared.to();
        return !shared.isEmpty()
                && startsBy(shared.from(), asOf)
                && (to == null || to.isAfter(asOf.minusMonths(lookbackMonths)));
    }

    private static boolean startsBy(@Nullable LocalDate from, LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    /** {@return the last shared day up to {@code asOf}} */
    public static LocalDate lastDay(Spell shared, LocalDate asOf) {
        LocalDate to = shared.to();
        return to == null || to.isAfter(asOf) ? asOf : to.minusDays(1);
    }

    /**
     * {@return the calendar months that have a shared day up to {@code asOf}} A month begun is a
     * month paid. Shared days without a known beginning count from the last month only.
     */
    public static NavigableSet<YearMonth> months(Spell shared, LocalDate asOf) {
        YearMonth last = YearMonth.from(lastDay(shared, asOf));
        LocalDate from = shared.from();
        NavigableSet<YearMonth> months = new TreeSet<>();
        for (YearMonth m = from == null ? last : YearMonth.from(from);
                !m.isAfter(last);
                m = m.plusMonths(1)) {
            months.add(m);
        }
        return months;
    }

    /** {@return twelve times the grant's money of one calendar month, exact} */
    public static long twelfthsOfMonth(Grant grant, YearMonth month) {
        long fen = grant.amount().fen();
        if (grant.period().equals("year")) {
            return fen;
        }
        LocalDate from = grant.spell().from();
        boolean paid = !grant.isOneOff() || (from != null && YearMonth.from(from).equals(month));
        return paid ? Math.multiplyExact(fen, MONTHS_OF_YEAR) : 0;
    }

    /** {@return a sum of twelfths in yuan, rounded half up to the fen} */
    public static Yuan ofTwelfths(long twelfths) {
        return new Yuan(twelfths).dividedBy(MONTHS_OF_YEAR);
    }
}
