package org.kinscope.analytics.detector.trapstay;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.RecordedIncome;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/**
 * The recorded income of the same people through time. It changes only on days on which a row
 * begins or ends.
 *
 * @param n where it is recorded
 * @param people whose
 */
record Earnings(Neighbourhood n, List<String> people) {

    private static final int MONTHS_OF_YEAR = 12;

    Earnings {
        people = List.copyOf(people);
    }

    /** {@return the first day, and every later one up to the last on which a row begins or ends} */
    NavigableSet<LocalDate> days(LocalDate first, LocalDate last) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(first);
        between(first, last).stream()
                .flatMap(i -> Stream.of(i.spell().from(), i.spell().to()))
                .forEach(
                        day -> {
                            if (day != null && day.isAfter(first) && !day.isAfter(last)) {
                                days.add(day);
                            }
                        });
        return days;
    }

    /** {@return the rows that run on one of these days at least; one-off amounts are left out} */
    List<Income> between(LocalDate first, LocalDate last) {
        Spell days = new Spell(first, last.plusDays(1));
        return people.stream()
                .flatMap(id -> n.incomesOf(id).stream())
                .filter(i -> !i.period().equals("once") && i.spell().overlaps(days))
                .toList();
    }

    /** {@return whether they have S a head on the day; null where no row runs on it} */
    @Nullable Boolean atLeast(Yuan standard, LocalDate day) {
        Yuan yearly = RecordedIncome.of(n, people, day).yearly();
        return yearly == null
                ? null
                : yearly.compareTo(standard.times((long) MONTHS_OF_YEAR * people.size())) >= 0;
    }

    /**
     * {@return the first of the days up to {@code last} without a gap on which they had S a head}
     *
     * @param start the earliest that counts
     */
    LocalDate since(Yuan standard, LocalDate start, LocalDate last) {
        LocalDate since = last;
        for (LocalDate day : days(start, last).descendingSet()) {
            if (!Boolean.TRUE.equals(atLeast(standard, day))) {
                return since;
            }
            since = day;
        }
        return since;
    }

    /** {@return what each has of it in a month on the day, rounded to the fen} */
    Yuan perHead(LocalDate day) {
        Yuan yearly = RecordedIncome.of(n, people, day).yearly();
        return yearly == null ? Yuan.ZERO : yearly.dividedBy((long) MONTHS_OF_YEAR * people.size());
    }
}
