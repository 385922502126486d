package org.kinscope.api.overlap;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.overlap.DepartmentOverlap;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.security.Users;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class OverlapController {

    private final CityInMemory city;
    private final PolicyCatalogue catalogue;
    private final Users users;

    OverlapController(CityInMemory city, PolicyCatalogue catalogue, Users users) {
        this.city = city;
        this.catalogue = catalogue;
        this.users = users;
    }

    @QueryMapping
    List<Seen> departmentOverlap(
            @Argument @Nullable OverlapFilter filter, AsOf at, Principal reader) {
        OverlapFilter wanted = filter == null ? OverlapFilter.ALL : filter;
        boolean few = users.seesFew(reader.getName());
        return city
                .ask(
                        List.of("overlap", at.day(), at.scope()),
                        c ->
                                DepartmentOverlap.of(
                                        c, at.scope(), at.day(), Needs.of(catalogue, at.day())))
                .stream()
                .filter(wanted::fits)
                .map(o -> Seen.of(o, few))
                .toList();
    }

    /**
     * A pair as a reader sees it: to a researcher counts of one to four families or people are
     * null, and so are all yuan of a row that has one.
     *
     * @param one the one department and its need
     * @param other the other
     * @param families aid units and people of none
     * @param units aid units
     * @param recipients people who have grants of both themselves
     * @param oneMonthly what the one gives a month
     * @param otherMonthly what the other gives a month
     * @param suppressed whether something is left out
     */
    record Seen(
            DepartmentOverlap.Side one,
            DepartmentOverlap.Side other,
            @Nullable Integer families,
            @Nullable Integer units,
            @Nullable Integer recipients,
            @Nullable Yuan oneMonthly,
            @Nullable Yuan otherMonthly,
            boolean suppressed) {

        private static final int LEAST = StudyTable.LEAST;

        static Seen of(DepartmentOverlap o, boolean few) {
            boolean suppressed =
                    !few && (isFew(o.families()) || isFew(o.units()) || isFew(o.recipients()));
            return new Seen(
                    o.one(),
                    o.other(),
                    count(o.families(), few),
                    count(o.units(), few),
                    count(o.recipients(), few),
                    suppressed ? null : o.oneMonthly(),
                    suppressed ? null : o.otherMonthly(),
                    suppressed);
        }

        private static @Nullable Integer count(int count, boolean few) {
            return few || !isFew(count) ? (Integer) count : null;
        }

        private static boolean isFew(int count) {
            return count > 0 && count < LEAST;
        }
    }
}
