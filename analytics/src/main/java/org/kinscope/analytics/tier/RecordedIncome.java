package org.kinscope.analytics.tier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.money.Yuan;

/**
 * What the registers know of the income of some people together on one day.
 *
 * @param day the day
 * @param people whose, by personId
 * @param incomes their incomes that run on it; one-off amounts are left out
 */
public record RecordedIncome(LocalDate day, List<String> people, List<Income> incomes) {

    private static final int MONTHS_OF_YEAR = 12;

    public RecordedIncome {
        people = List.copyOf(people);
        incomes = List.copyOf(incomes);
    }

    /** {@return what those people have on the day} */
    public static RecordedIncome of(Neighbourhood n, List<String> people, LocalDate day) {
        return new RecordedIncome(
                day,
                people,
                people.stream()
                        .flatMap(id -> n.incomesOf(id).stream())
                        .filter(i -> i.spell().runsOn(day) && !i.period().equals("once"))
                        .toList());
    }

    /** {@return what the unit's members of the day have on it} */
    public static RecordedIncome ofUnit(Neighbourhood n, String aidUnitNo, LocalDate day) {
        List<String> members =
                Units.membersOn(n, aidUnitNo, day).stream()
                        .map(Membership::personId)
                        .distinct()
                        .toList();
        return of(n, members, day);
    }

    /** {@return what they have in a year, exact; null where no row runs, which is not nothing} */
    public @Nullable Yuan yearly() {
        return incomes.isEmpty() ? null : UnitFacts.sumOfYear(incomes);
    }

    /** {@return what they have in a month, rounded to the fen; null where no row runs} */
    public @Nullable Yuan monthly() {
        Yuan yearly = yearly();
        return yearly == null ? null : yearly.dividedBy(MONTHS_OF_YEAR);
    }
}
