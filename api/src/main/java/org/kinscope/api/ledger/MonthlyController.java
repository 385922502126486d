package org.kinscope.api.ledger;

import java.security.Principal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.ledger.MonthlyLedger;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.security.Users;
import org.kinscope.graph.scope.AsOf;
import org.neo4j.driver.Driver;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class MonthlyController {

    private final CityInMemory city;
    private final Driver driver;
    private final PolicyCatalogue catalogue;
    private final Users users;

    MonthlyController(CityInMemory city, Driver driver, PolicyCatalogue catalogue, Users users) {
        this.city = city;
        this.driver = driver;
        this.catalogue = catalogue;
        this.users = users;
    }

    @QueryMapping
    MonthlySeen monthlyReport(@Argument @Nullable MonthlyFilter filter, AsOf at, Principal reader) {
        int digits = (filter == null ? MonthlyFilter.ALL : filter).level();
        YearMonth month = YearMonth.from(at.day());
        MonthlyLedger ledger =
                city.ask(
                        List.of("monthly", at.scope(), month),
                        c ->
                                MonthlyLedger.of(
                                        c,
                                        at.scope(),
                                        month,
                                        MonthlyLedgers.departments(catalogue, month)));
        return new MonthlySeen(
                MonthlyReport.of(ledger, at.scope().divisionPrefix(), digits),
                Names.read(catalogue, driver),
                users.seesFew(reader.getName()));
    }
}
