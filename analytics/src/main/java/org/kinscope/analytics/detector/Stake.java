package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt.Programme;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/**
 * What of a unit's aid depends on a means test that may not hold: in each month what was granted to
 * the unit by month or year in programmes that end with its status, and at most the income in
 * question.
 *
 * @param amount the sum of all months
 * @param months the months that count, in order; in some of them nothing may have been granted
 */
public record Stake(Yuan amount, List<YearMonth> months) {

    /** An income in question that never limits what is at stake. */
    public static final long ALL = Long.MAX_VALUE;

    public Stake {
        months = List.copyOf(months);
    }

    /**
     * {@return what is at stake in the calendar months from {@code first} up to the day asked for}
     *
     * @param twelfths twelve times the monthly income that is in question on a day, which is the
     *     last of a month or the day asked for; 0 where the month does not count
     */
    public static Stake of(
            Neighbourhood n,
            Inquiry inquiry,
            String aidUnitNo,
            LocalDate first,
            ToLongFunction<LocalDate> twelfths) {
        List<YearMonth> months = new ArrayList<>();
        long sum = 0;
        YearMonth last = YearMonth.from(inquiry.asOf());
        for (YearMonth m = YearMonth.from(first); !m.isAfter(last); m = m.plusMonths(1)) {
            LocalDate day = m.equals(last) ? inquiry.asOf() : m.atEndOfMonth();
            long asked = twelfths.applyAsLong(day);
            if (asked > 0) {
                months.add(m);
                sum += Math.min(asked, granted(n, inquiry, aidUnitNo, m));
            }
        }
        return new Stake(Overlap.ofTwelfths(sum), months);
    }

    private static long granted(
            Neighbourhood n, Inquiry inquiry, String aidUnitNo, YearMonth month) {
        LocalDate next = month.plusMonths(1).atDay(1);
        LocalDate tomorrow = inquiry.asOf().plusDays(1);
        Spell days = new Spell(month.atDay(1), next.isBefore(tomorrow) ? next : tomorrow);
        long sum = 0;
        for (Grant grant : n.grantsFor(aidUnitNo)) {
            if (!grant.isOneOff()
                    && grant.spell().overlaps(days)
                    && endsWithStatus(inquiry, grant.programmeCode())) {
                sum += Overlap.twelfthsOfMonth(grant, month);
            }
        }
        return sum;
    }

    private static boolean endsWithStatus(Inquiry inquiry, String programmeCode) {
        return inquiry.policy()
                .findProgramme(programmeCode)
                .map(Programme::stopsWithStatus)
                .orElse(false);
    }

    /**
     * {@return how the amount was computed and over which months}
     *
     * @param zh the income in question
     * @param en the same
     */
    public Words basis(String zh, String en) {
        String span = months.getFirst() + " … " + months.getLast();
        return new Words(
                months.size()
                        + " 个月（"
                        + span
                        + "）中随认定终止的按月、按年救助，每月至多计"
                        + zh
                        + "，共 "
                        + amount
                        + " 元",
                "of "
                        + months.size()
                        + " months ("
                        + span
                        + "), the aid by month or year that ends with the status, in each month at most "
                        + en
                        + ": "
                        + amount
                        + " yuan");
    }
}
