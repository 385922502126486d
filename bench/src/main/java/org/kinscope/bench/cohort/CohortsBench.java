package org.kinscope.bench.cohort;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.CityTable;
import org.kinscope.analytics.cohort.CityTables;
import org.kinscope.analytics.cohort.Cohort;
import org.kinscope.analytics.cohort.CohortFilter;
import org.kinscope.analytics.cohort.HouseholdType;
import org.kinscope.analytics.ledger.MonthlyLedger;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.api.ledger.MonthlyForm;
import org.kinscope.api.ledger.MonthlyLedgers;
import org.kinscope.api.ledger.MonthlyReport;
import org.kinscope.api.ledger.Names;
import org.kinscope.bench.frame.MadeCity;
import org.kinscope.bench.frame.Spread;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/** Makes a city, loads it, counts cohorts of it and writes its monthly report. */
final class CohortsBench {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final YearMonth MONTH = YearMonth.from(DAY);
    private static final double BILLION = 1e9;
    private static final int PAGE = 1_000;
    private static final int COUNTY = 6;

    private final Path out;
    private final Consumer<String> words;
    private final PolicyCatalogue catalogue = PolicyCatalogue.load();

    CohortsBench(Path out, Consumer<String> words) {
        this.out = out;
        this.words = words;
    }

    CohortsReport run(int persons, long seed, int runs) throws IOException {
        try (MadeCity made = MadeCity.open(out, persons, seed, DAY, words)) {
            long from = System.nanoTime();
            CityProjection city = CityProjection.load(made.driver(), Scope.CITY);
            double read = since(from);
            words.accept("city read");
            return measured(city, made.driver(), read, runs);
        }
    }

    private CohortsReport measured(CityProjection city, Driver driver, double read, int runs)
            throws IOException {
        List<Double> fills = new ArrayList<>();
        CityTable table = table(city);
        for (int run = 0; run < runs; run++) {
            long from = System.nanoTime();
            table = table(city);
            fills.add(since(from));
        }
        words.accept("columns filled");
        List<CohortsReport.Counted> counted = new ArrayList<>();
        for (Map.Entry<String, CohortFilter> one : filters().entrySet()) {
            counted.add(counted(one.getKey(), table, one.getValue(), runs));
        }
        words.accept("cohorts counted");
        Names names = Names.read(catalogue, driver);
        List<Double> months = new ArrayList<>();
        int payments = 0;
        for (int run = 0; run <= runs; run++) {
            long from = System.nanoTime();
            payments = month(city, names);
            if (run > 0) {
                months.add(since(from));
            }
        }
        words.accept("months reported");
        return new CohortsReport(
                table.people(),
                table.families(),
                read,
                new Spread(fills),
                counted,
                payments,
                new Spread(months));
    }

    private CityTable table(CityProjection city) {
        return CityTables.of(city, catalogue.at(DAY), StatusOrder.of(catalogue));
    }

    private static CohortsReport.Counted counted(
            String what, CityTable table, CohortFilter filter, int runs) {
        List<Double> seconds = new ArrayList<>();
        Cohort cohort = Cohort.of(table, filter);
        int people = cohort.people();
        int families = cohort.families();
        for (int run = 0; run < runs; run++) {
            long from = System.nanoTime();
            cohort = Cohort.of(table, filter);
            people = cohort.people();
            families = cohort.families();
            seconds.add(since(from));
        }
        int listed = listed(cohort);
        if (listed != people) {
            throw new IllegalStateException(
                    "%s: %d counted, %d listed".formatted(what, people, listed));
        }
        return new CohortsReport.Counted(what, people, families, new Spread(seconds));
    }

    private static int listed(Cohort cohort) {
        int listed = 0;
        int after = -1;
        List<Cohort.One> page;
        while (!(page = cohort.page(after, PAGE)).isEmpty()) {
            listed += page.size();
            after = page.getLast().row();
        }
        return listed;
    }

    private int month(CityProjection city, Names names) throws IOException {
        MonthlyLedger ledger =
                MonthlyLedger.of(
                        city, Scope.CITY, MONTH, MonthlyLedgers.departments(catalogue, MONTH));
        MonthlyReport report = MonthlyReport.of(ledger, "", COUNTY);
        try (OutputStream nowhere = OutputStream.nullOutputStream()) {
            new MonthlyForm(report, names, Words::zh, false).writeXlsx(nowhere);
        }
        return ledger.paid().size();
    }

    private static Map<String, CohortFilter> filters() {
        Map<String, CohortFilter> filters = new LinkedHashMap<>();
        filters.put("everybody", CohortFilter.ALL);
        filters.put(
                "sixty and older", filter(null, null, 60, null, List.of(), List.of(), List.of()));
        filters.put(
                "dibao, sixty and older",
                filter(null, null, 60, null, List.of("dibao"), List.of(), List.of()));
        filters.put(
                "no status, assessed as tier 1",
                filter(null, null, null, null, List.of("none"), List.of(), List.of(Tier.TIER_1)));
        filters.put("disabled", filter(null, null, null, true, List.of(), List.of(), List.of()));
        filters.put(
                "alone, less than 1,000 yuan a month",
                filter(
                        null,
                        Yuan.parse("1000"),
                        null,
                        null,
                        List.of(),
                        List.of(HouseholdType.ALONE),
                        List.of()));
        filters.put(
                "within 710 and 1,420 yuan a head",
                filter(
                        Yuan.parse("710"),
                        Yuan.parse("1420"),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
        return filters;
    }

    private static CohortFilter filter(
            @Nullable Yuan incomeFrom,
            @Nullable Yuan incomeTo,
            @Nullable Integer ageFrom,
            @Nullable Boolean disabled,
            List<String> statuses,
            List<HouseholdType> types,
            List<Tier> tiers) {
        return new CohortFilter(
                incomeFrom,
                incomeTo,
                ageFrom,
                null,
                disabled,
                null,
                "",
                statuses,
                List.of(),
                types,
                tiers,
                null,
                null,
                null,
                null);
    }

    private static double since(long from) {
        return (System.nanoTime() - from) / BILLION;
    }
}
