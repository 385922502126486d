package org.kinscope.api.indicator;

import java.security.Principal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.CityTable;
import org.kinscope.analytics.indicator.Application;
import org.kinscope.analytics.indicator.Indicators;
import org.kinscope.analytics.indicator.MonthFigures;
import org.kinscope.analytics.indicator.QuotaWatch;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.indicator.Indicator;
import org.kinscope.analytics.policy.indicator.IndicatorBook;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.cohort.Tables;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.relay.Divisions;
import org.kinscope.api.security.Users;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class IndicatorController {

    private final CityInMemory city;
    private final PolicyCatalogue catalogue;
    private final IndicatorBook book;
    private final GraphReader graph;
    private final Users users;

    IndicatorController(
            CityInMemory city, PolicyCatalogue catalogue, GraphReader graph, Users users) {
        this.city = city;
        this.catalogue = catalogue;
        this.book = IndicatorBook.of(catalogue);
        this.graph = graph;
        this.users = users;
    }

    @QueryMapping
    List<IndicatorSeen> indicators(
            @Argument @Nullable IndicatorFilter filter, AsOf at, Principal reader) {
        IndicatorFilter wanted = filter == null ? IndicatorFilter.ALL : filter;
        int digits = wanted.level();
        YearMonth last = YearMonth.from(at.day());
        YearMonth first = last.minusMonths(wanted.count() - 1L);
        if (first.atEndOfMonth().isBefore(PolicyCatalogue.FIRST_DAY)) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        Divisions divisions = Divisions.of(at.scope(), wanted.division());
        List<Indicator> told =
                book.indicators().stream().filter(i -> wanted.takes(i.code())).toList();
        if (divisions.none() || told.isEmpty()) {
            return List.of();
        }
        Scope scope = new Scope(divisions.prefix());
        List<MonthFigures> months =
                city.ask(
                        List.of("indicators", scope, digits, first, last),
                        c -> months(c, scope, digits, first, last));
        return IndicatorSeen.of(
                IndicatorTables.values(Indicators.of(told, months))
                        .seen(users.seesFew(reader.getName())));
    }

    private List<MonthFigures> months(
            CityProjection c, Scope scope, int digits, YearMonth first, YearMonth last) {
        List<Application> applications =
                RecordedApplications.of(graph, new AsOf(last.atEndOfMonth(), scope));
        List<MonthFigures> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(MonthFigures.of(c, scope, catalogue, month, digits, applications));
        }
        return months;
    }

    @QueryMapping
    QuotaSeen quotas(@Argument @Nullable IndicatorFilter filter, AsOf at, Principal reader) {
        IndicatorFilter wanted = filter == null ? IndicatorFilter.ALL : filter;
        int digits = wanted.level();
        Divisions divisions = Divisions.of(at.scope(), wanted.division());
        if (divisions.none()) {
            return new QuotaSeen(List.of(), List.of());
        }
        CityTable table = Tables.of(city, catalogue, at.day());
        PolicyAt policy = catalogue.at(at.day());
        List<QuotaWatch> all =
                book.quotas().stream()
                        .filter(q -> wanted.takes(q.code()) && q.isSetOn(at.day()))
                        .map(q -> QuotaWatch.of(table, divisions.prefix(), digits, policy, q))
                        .toList();
        return QuotaSeen.of(all, users.seesFew(reader.getName()));
    }
}
