package org.kinscope.analytics.detector.splitidentity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Overlap;
import org.kinscope.graph.fact.Receipt;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/**
 * What one record receives on a day: the grants that run then, and what was paid in the months up
 * to it.
 *
 * @param recordId the personId of the number
 * @param grants the running grants, by number
 * @param payments the payments, by number
 */
record Receiving(String recordId, List<Receipt> grants, List<Receipt> payments) {

    private static final int MONTHS_OF_YEAR = 12;

    /**
     * {@return those of the records that receive, the one first that began first}
     *
     * @param receipts everything that the person receives, by number
     * @param paidMonths how many months before the day a payment counts
     */
    static List<Receiving> of(List<Receipt> receipts, LocalDate day, long paidMonths) {
        SortedMap<String, Receiving> byRecord = new TreeMap<>();
        for (Receipt receipt : receipts) {
            boolean grant = receipt.kind().equals(Receipt.GRANT);
            if (grant ? receipt.spell().runsOn(day) : isRecent(receipt, day, paidMonths)) {
                Receiving record =
                        byRecord.computeIfAbsent(
                                receipt.recordId(),
                                id -> new Receiving(id, new ArrayList<>(), new ArrayList<>()));
                (grant ? record.grants : record.payments).add(receipt);
            }
        }
        return byRecord.values().stream()
                .sorted(
                        Comparator.comparing(
                                        Receiving::since,
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(Receiving::recordId))
                .toList();
    }

    private static boolean isRecent(Receipt payment, LocalDate day, long months) {
        LocalDate on = payment.spell().from();
        return on != null && !on.isAfter(day) && on.isAfter(day.minusMonths(months));
    }

    /** {@return the first day on which it receives what counts; null where a grant has none} */
    @Nullable LocalDate since() {
        List<@Nullable LocalDate> days = new ArrayList<>();
        grants.forEach(g -> days.add(g.spell().from()));
        payments.forEach(p -> days.add(p.spell().from()));
        LocalDate first = days.getFirst();
        for (LocalDate one : days) {
            if (one == null || first == null) {
                return null;
            }
            first = one.isBefore(first) ? one : first;
        }
        return first;
    }

    /** {@return the grants, or the payments where there is no grant} */
    List<Receipt> told() {
        return grants.isEmpty() ? payments : grants;
    }

    /**
     * {@return what it received from {@code since} to {@code day}} Of grants the months begun, each
     * once; of payments their sum.
     */
    Yuan received(@Nullable LocalDate since, LocalDate day) {
        if (grants.isEmpty()) {
            return new Yuan(
                    payments.stream()
                            .filter(p -> since == null || !isBefore(p.spell().from(), since))
                            .mapToLong(p -> p.amount().fen())
                            .sum());
        }
        long twelfths = 0;
        for (Receipt grant : grants) {
            Spell shared = grant.spell().intersect(new Spell(since, null));
            NavigableSet<YearMonth> months = Overlap.months(shared, day);
            twelfths +=
                    switch (grant.period()) {
                        case "year" -> Math.multiplyExact(months.size(), grant.amount().fen());
                        case "once" -> Math.multiplyExact(MONTHS_OF_YEAR, grant.amount().fen());
                        default ->
                                Math.multiplyExact(
                                        (long) MONTHS_OF_YEAR * months.size(),
                                        grant.amount().fen());
                    };
        }
        return Overlap.ofTwelfths(twelfths);
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }
}
