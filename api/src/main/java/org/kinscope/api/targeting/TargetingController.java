package org.kinscope.api.targeting;

import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.AidTargeting;
import org.kinscope.analytics.cohort.AidTargeting.Kind;
import org.kinscope.analytics.cohort.AidTargeting.Measures;
import org.kinscope.analytics.cohort.CityTables;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.cohort.Tables;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.relay.Divisions;
import org.kinscope.api.security.Users;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class TargetingController {

    private static final Set<Integer> DIGITS = Set.of(4, 6, 9, 12);
    private static final int USUAL = 6;
    private static final int MOST_MONTHS = 24;

    private final CityInMemory city;
    private final PolicyCatalogue catalogue;
    private final Users users;

    TargetingController(CityInMemory city, PolicyCatalogue catalogue, Users users) {
        this.city = city;
        this.catalogue = catalogue;
        this.users = users;
    }

    @QueryMapping
    Seen targeting(@Argument @Nullable TargetingFilter filter, AsOf at, Principal reader) {
        TargetingFilter wanted = filter == null ? TargetingFilter.ALL : filter;
        int digits = wanted.digits() == null ? USUAL : wanted.digits();
        if (!DIGITS.contains(digits)) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        int months = wanted.months() == null ? 1 : wanted.months();
        LocalDate first = at.day().minusMonths(Math.max(0, months - 1));
        if (months < 1 || months > MOST_MONTHS || first.isBefore(PolicyCatalogue.FIRST_DAY)) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        Divisions divisions = Divisions.of(at.scope(), wanted.division());
        if (divisions.none()) {
            return new Seen(List.of(), List.of(), List.of());
        }
        boolean few = users.seesFew(reader.getName());
        AidTargeting all =
                AidTargeting.of(
                        Tables.of(city, catalogue, at.day()),
                        divisions.prefix(),
                        digits,
                        catalogue.at(at.day()));
        List<Day> days = new ArrayList<>();
        for (AidTargeting before : before(at.day(), months, divisions.prefix(), digits)) {
            days.add(Day.of(at.day().minusMonths(months - 1L - days.size()), before, wanted, few));
        }
        Day last = Day.of(at.day(), all, wanted, few);
        days.add(last);
        return new Seen(last.rows(), last.poverty(), days);
    }

    /** The days before the last, oldest first. Small answers are kept, and not their columns. */
    private List<AidTargeting> before(LocalDate day, int months, String prefix, int digits) {
        if (months == 1) {
            return List.of();
        }
        StatusOrder order = StatusOrder.of(catalogue);
        return city.ask(
                List.of("targeting", day, months, prefix, digits),
                c -> {
                    List<AidTargeting> days = new ArrayList<>();
                    for (int k = months - 1; k > 0; k--) {
                        PolicyAt policy = catalogue.at(day.minusMonths(k));
                        days.add(
                                AidTargeting.of(
                                        CityTables.of(c, policy, order), prefix, digits, policy));
                    }
                    return days;
                });
    }

    private static boolean isFew(int count) {
        return count > 0 && count < StudyTable.LEAST;
    }

    /** What a reader sees: of the day, and of all days that were asked for, oldest first. */
    record Seen(List<Row> rows, List<Poverty> poverty, List<Day> days) {}

    /** A day as a reader sees it. */
    record Day(LocalDate day, List<Row> rows, List<Poverty> poverty) {

        static Day of(LocalDate day, AidTargeting all, TargetingFilter wanted, boolean few) {
            return new Day(
                    day,
                    all.rows().stream()
                            .filter(r -> wanted.kind() == null || wanted.kind() == r.kind())
                            .map(r -> Row.of(r, few))
                            .toList(),
                    all.poverty().stream().map(p -> Poverty.of(p, few)).toList());
        }
    }

    /** A row as a reader sees it: where a count is of too few, all of it is left out. */
    record Row(AidTargeting.Row of, boolean suppressed) {

        static Row of(AidTargeting.Row row, boolean few) {
            boolean hasFew =
                    isFew(row.people())
                            || isFew(row.eligible())
                            || isFew(row.recipients())
                            || isFew(row.reached())
                            || isFew(row.recipients() - row.reached())
                            || isFew(row.eligible() - row.reached())
                            || isFew(row.others());
            return new Row(row, !few && hasFew);
        }

        private <T> @Nullable T shown(@Nullable T value) {
            return suppressed ? null : value;
        }

        /** {@return of what it tells} */
        public Kind kind() {
            return of.kind();
        }

        /** {@return the code} */
        public String key() {
            return of.key();
        }

        /** {@return people assessed} */
        public @Nullable Integer people() {
            return shown(of.people());
        }

        /** {@return eligible people} */
        public @Nullable Integer eligible() {
            return shown(of.eligible());
        }

        /** {@return recipients} */
        public @Nullable Integer recipients() {
            return shown(of.recipients());
        }

        /** {@return both} */
        public @Nullable Integer reached() {
            return shown(of.reached());
        }

        /** {@return a share} */
        public @Nullable Double inclusionError() {
            return shown(of.inclusionError());
        }

        /** {@return a share} */
        public @Nullable Double exclusionError() {
            return shown(of.exclusionError());
        }

        /** {@return a difference of shares} */
        public @Nullable Double differential() {
            return shown(of.differential());
        }

        /** {@return a share of money} */
        public @Nullable Double leakage() {
            return shown(of.leakage());
        }

        /** {@return the index of the poorest two fifths} */
        public @Nullable Double poorest() {
            return shown(of.poorest());
        }

        /** {@return a month} */
        public @Nullable Yuan monthly() {
            return shown(of.monthly());
        }

        /** {@return a month and recipient} */
        public @Nullable Yuan perHead() {
            return shown(of.perHead());
        }

        /** {@return recipients not assessed} */
        public @Nullable Integer others() {
            return shown(of.others());
        }

        /** {@return money to them} */
        public @Nullable Yuan othersMonthly() {
            return shown(of.othersMonthly());
        }
    }

    /** Poverty as a reader sees it. */
    record Poverty(
            String division,
            @Nullable Integer people,
            @Nullable Measures before,
            @Nullable Measures after) {

        static Poverty of(AidTargeting.Poverty p, boolean few) {
            return few || !isFew(p.people())
                    ? new Poverty(p.division(), p.people(), p.before(), p.after())
                    : new Poverty(p.division(), null, null, null);
        }
    }
}
