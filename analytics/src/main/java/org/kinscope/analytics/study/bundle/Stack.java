package org.kinscope.analytics.study.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.graph.fact.Grant;

/**
 * Stack depth (政策叠加): how many programmes of how many departments run for a family.
 *
 * @param levels day by day, in order
 * @param displaced where the rules put a programme aside for another one (就高不就低), on the last day
 */
public record Stack(List<Level> levels, List<Displaced> displaced) {

    /**
     * One day.
     *
     * @param day the day
     * @param programmes codes of the programmes of which a grant runs; given once does not run
     * @param departments codes of the departments that decided them
     */
    public record Level(
            LocalDate day, SortedSet<String> programmes, SortedSet<String> departments) {}

    /**
     * A programme that stands aside.
     *
     * @param programme its code
     * @param by the code of the one that displaces it
     */
    public record Displaced(String programme, String by) {}

    public Stack {
        levels = List.copyOf(levels);
        displaced = List.copyOf(displaced);
    }

    /**
     * {@return the stack on that day and on the same day of so many months before}
     *
     * @param rules what is due to the family on that day
     */
    public static Stack of(CityFamily family, Entitlements rules, LocalDate day, int months) {
        List<Grant> grants = Holdings.grants(family);
        List<Level> levels = new ArrayList<>();
        for (int back = months; back >= 0; back--) {
            LocalDate at = day.minusMonths(back);
            SortedSet<String> programmes = new TreeSet<>();
            SortedSet<String> departments = new TreeSet<>();
            for (Grant grant : grants) {
                if (!grant.isOneOff() && grant.spell().runsOn(at)) {
                    programmes.add(grant.programmeCode());
                    departments.add(grant.departmentCode());
                }
            }
            levels.add(new Level(at, programmes, departments));
        }
        List<Displaced> displaced = new ArrayList<>();
        for (Entitlement one : rules.all()) {
            String by = one.excludedBy();
            if (by != null) {
                displaced.add(new Displaced(one.programme(), by));
            }
        }
        return new Stack(levels, displaced.stream().distinct().toList());
    }

    /** {@return how many programmes run on the last day} */
    public int depth() {
        return levels.isEmpty() ? 0 : levels.getLast().programmes().size();
    }
}
