package org.kinscope.analytics.overlap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;

/**
 * Two departments, each with one need for which it gives, that aid the same families on a day by
 * grants that run and are not one-off. Giving together is often what the rules want: whether a pair
 * may be, the policy says.
 *
 * @param one the department whose code comes first, and its need
 * @param other the other department and its need
 * @param recipients how many people have grants of both themselves
 * @param units how many aid units have grants of both, whoever in them receives
 * @param alone how many people of no aid unit have grants of both
 * @param oneMonthly what the one gives these units and people a month
 * @param otherMonthly what the other gives them
 */
public record DepartmentOverlap(
        Side one,
        Side other,
        int recipients,
        int units,
        int alone,
        Yuan oneMonthly,
        Yuan otherMonthly) {

    /** The need of a programme that the catalogue does not know. */
    public static final String UNKNOWN = "unknown";

    private static final String YEAR = "year";

    /**
     * A department and one need for which it gives.
     *
     * @param department its code
     * @param need the need's code in the catalogue, or {@link #UNKNOWN}
     */
    public record Side(String department, String need) implements Comparable<Side> {
        @Override
        public int compareTo(Side other) {
            int byDepartment = department.compareTo(other.department);
            return byDepartment != 0 ? byDepartment : need.compareTo(other.need);
        }
    }

    private record Pair(Side one, Side other) {}

    /** {@return whether both give for one need} */
    public boolean isSameNeed() {
        return one.need().equals(other.need());
    }

    /** {@return how many families there are: units, and people of none} */
    public int families() {
        return units + alone;
    }

    /** {@return what both give a month} */
    public Yuan monthly() {
        return oneMonthly.plus(otherMonthly);
    }

    /**
     * {@return the pairs, those with most families first, then by departments and needs}
     *
     * @param city the city in memory; the graph is not asked
     * @param scope whose families count
     * @param needOf the need of a programme, or null where the catalogue has none
     */
    public static List<DepartmentOverlap> of(
            CityProjection city,
            Scope scope,
            LocalDate day,
            Function<String, @Nullable String> needOf) {
        Subjects subjects = city.in(scope).subjects();
        FactSource facts = subjects.facts();
        Map<Subject, List<Grant>> byFamily = new TreeMap<>();
        for (String person : facts.keys(Groupings.GRANTS_TO)) {
            for (Grant grant : facts.list(Groupings.GRANTS_TO, person)) {
                if (!grant.isOneOff() && grant.spell().runsOn(day)) {
                    byFamily.computeIfAbsent(family(facts, grant, day), family -> new ArrayList<>())
                            .add(grant);
                }
            }
        }
        Map<Pair, Sum> sums =
                new TreeMap<>(Comparator.comparing(Pair::one).thenComparing(Pair::other));
        byFamily.forEach(
                (family, grants) -> {
                    if (subjects.covers(family)) {
                        add(family, grants, needOf, sums);
                    }
                });
        return sums.entrySet().stream()
                .map(e -> e.getValue().of(e.getKey()))
                .sorted(Comparator.comparing((DepartmentOverlap o) -> -o.families()))
                .toList();
    }

    /** The unit that the grant names, else the recipient's on the day, else the recipient. */
    private static Subject family(FactSource facts, Grant grant, LocalDate day) {
        String named = grant.aidUnitNo();
        if (named != null) {
            return Subject.aidUnit(named);
        }
        return facts.list(Groupings.MEMBERSHIPS, grant.personId()).stream()
                .filter(m -> m.spell().runsOn(day))
                .map(Membership::aidUnitNo)
                .sorted()
                .findFirst()
                .map(Subject::aidUnit)
                .orElseGet(() -> Subject.person(grant.personId()));
    }

    private static void add(
            Subject family,
            List<Grant> grants,
            Function<String, @Nullable String> needOf,
            Map<Pair, Sum> sums) {
        Map<Side, Yuan> monthly = new TreeMap<>();
        Map<Side, Set<String>> people = new TreeMap<>();
        for (Grant grant : grants) {
            String need = needOf.apply(grant.programmeCode());
            Side side = new Side(grant.departmentCode(), need == null ? UNKNOWN : need);
            monthly.merge(side, monthly(grant), Yuan::plus);
            people.computeIfAbsent(side, s -> new HashSet<>()).add(grant.personId());
        }
        List<Side> sides = List.copyOf(monthly.keySet());
        for (int i = 0; i < sides.size(); i++) {
            for (Side other : sides.subList(i + 1, sides.size())) {
                Side one = sides.get(i);
                if (!one.department().equals(other.department())) {
                    Sum sum = sums.computeIfAbsent(new Pair(one, other), p -> new Sum());
                    sum.units += family.kind() == Subject.Kind.AID_UNIT ? 1 : 0;
                    sum.alone += family.kind() == Subject.Kind.AID_UNIT ? 0 : 1;
                    Set<String> both = new HashSet<>(people.getOrDefault(one, Set.of()));
                    both.retainAll(people.getOrDefault(other, Set.of()));
                    sum.recipients += both.size();
                    sum.one = sum.one.plus(monthly.getOrDefault(one, Yuan.ZERO));
                    sum.other = sum.other.plus(monthly.getOrDefault(other, Yuan.ZERO));
                }
            }
        }
    }

    private static Yuan monthly(Grant grant) {
        return grant.period().equals(YEAR) ? grant.amount().perMonthOfYear() : grant.amount();
    }

    private static final class Sum {
        int recipients;
        int units;
        int alone;
        Yuan one = Yuan.ZERO;
        Yuan other = Yuan.ZERO;

        DepartmentOverlap of(Pair pair) {
            return new DepartmentOverlap(
                    pair.one(), pair.other(), recipients, units, alone, one, other);
        }
    }
}
