package org.kinscope.analytics.cohort;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/**
 * The people of a table who fit a filter. A family counts once, whoever of it fits.
 *
 * @param table the city
 * @param rows which people of it
 */
public record Cohort(CityTable table, BitSet rows) {

    /**
     * {@return those who fit} One pass over the columns.
     *
     * @param filter whom it takes
     */
    public static Cohort of(CityTable table, CohortFilter filter) {
        FamilyFit families = new FamilyFit(table, filter);
        boolean[] there = there(table, filter.division());
        BitSet rows = new BitSet(table.people());
        for (int f = 0; f < table.families(); f++) {
            if (!families.fits(f)) {
                continue;
            }
            boolean named = families.isNamed(f);
            for (int p = table.firstPersonOf(f); p < table.firstPersonOf(f + 1); p++) {
                if (fits(table, filter, p)
                        && lives(there, table.home.at(p), filter)
                        && (named || isNamed(table, filter, p))) {
                    rows.set(p);
                }
            }
        }
        return new Cohort(table, rows);
    }

    private static boolean isNamed(CityTable table, CohortFilter filter, int p) {
        return filter.subjects() == null || filter.subjects().contains(table.personIds.get(p));
    }

    private static boolean[] there(CityTable table, String prefix) {
        List<String> all = table.divisions.words();
        boolean[] there = new boolean[all.size()];
        for (int i = 0; i < there.length; i++) {
            there[i] = all.get(i).startsWith(prefix);
        }
        return there;
    }

    private static boolean lives(boolean[] there, int home, CohortFilter filter) {
        return home == Codes.NONE ? filter.division().isEmpty() : there[home];
    }

    private static boolean fits(CityTable table, CohortFilter filter, int p) {
        long age = table.age.get(p);
        boolean aged = filter.ageFrom() == null && filter.ageTo() == null;
        return (aged
                        || age >= 0
                                && (filter.ageFrom() == null || age >= filter.ageFrom())
                                && (filter.ageTo() == null || age <= filter.ageTo()))
                && (filter.disabled() == null || filter.disabled() == (table.grade.get(p) > 0))
                && (filter.selfPaidFrom() == null
                        || table.selfPaid.get(p) >= filter.selfPaidFrom().fen())
                && (filter.reported() == null || filter.reported() == (table.reported.get(p) == 1));
    }

    /** {@return how many people} */
    public int people() {
        return rows.cardinality();
    }

    /** {@return how many families have somebody in it} */
    public int families() {
        return familyRows().cardinality();
    }

    /** {@return which families have somebody in it} */
    BitSet familyRows() {
        BitSet families = new BitSet(table.families());
        rows.stream().forEach(p -> families.set(table.family.at(p)));
        return families;
    }

    /** {@return how many people are in both} */
    public int common(Cohort other) {
        BitSet both = (BitSet) rows.clone();
        both.and(other.rows);
        return both.cardinality();
    }

    /**
     * Somebody of a cohort.
     *
     * @param row the place in the table, by which lists go on
     * @param personId who
     * @param division where the person lives; null where unknown
     * @param age in years; null where unknown
     * @param family the unit, household or person that is the family
     * @param status the recorded status that counts, or {@code none}
     * @param tier as the rule assesses the family
     * @param incomePerHead a month; null where unknown
     * @param size over how many people the family's means are shared
     */
    public record One(
            int row,
            String personId,
            @Nullable String division,
            @Nullable Integer age,
            Subject family,
            String status,
            Tier tier,
            @Nullable Yuan incomePerHead,
            int size) {}

    /**
     * {@return a page of them, in the order of the table}
     *
     * @param after the row behind which the page begins, −1 for the first
     * @param most how many at most
     */
    public List<One> page(int after, int most) {
        List<One> page = new ArrayList<>();
        for (int p = rows.nextSetBit(after + 1);
                p >= 0 && page.size() < most;
                p = rows.nextSetBit(p + 1)) {
            int f = table.family.at(p);
            int age = table.age.at(p);
            page.add(
                    new One(
                            p,
                            table.personIds.get(p),
                            table.divisions.word(table.home.at(p)),
                            age < 0 ? null : (Integer) age,
                            table.subjectOf(f),
                            table.statusOf(f),
                            table.tierOf(f),
                            table.income.get(f) == CityTable.UNKNOWN
                                    ? null
                                    : new Yuan(table.income.get(f)),
                            table.size.at(f)));
        }
        return page;
    }

    /**
     * How many of a cohort have a value.
     *
     * @param value of the dimension
     * @param people how many people
     * @param families how many families have such a person
     */
    public record Bar(String value, int people, int families) {}

    /**
     * {@return how the cohort spreads over a dimension; of programmes somebody counts once in each,
     * of the others once}
     *
     * @param digits of a division's code, where the dimension is that
     */
    public List<Bar> over(Dimension dimension, int digits) {
        Map<String, int[]> counts = new TreeMap<>(Comparator.naturalOrder());
        rows.stream()
                .forEach(
                        p -> {
                            int f = table.family.at(p);
                            for (String value : dimension.of(table, p, digits)) {
                                int[] n = counts.computeIfAbsent(value, v -> new int[] {0, 0, -1});
                                n[0]++;
                                n[1] += n[2] == f ? 0 : 1;
                                n[2] = f;
                            }
                        });
        List<Bar> bars = new ArrayList<>();
        counts.forEach((value, n) -> bars.add(new Bar(value, n[0], n[1])));
        bars.sort(Comparator.comparingInt((Bar b) -> dimension.place(b.value(), table)));
        return bars;
    }
}
