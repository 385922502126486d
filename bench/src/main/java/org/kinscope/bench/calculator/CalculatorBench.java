package org.kinscope.bench.calculator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Earning;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.schedule.FamilySchedules;
import org.kinscope.analytics.schedule.Schedule;
import org.kinscope.bench.calculator.CalculatorReport.Percentiles;
import org.kinscope.bench.frame.MadeCity;
import org.kinscope.bench.frame.Spread;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/** Makes a city, loads it, and times the calculator on it. */
final class CalculatorBench {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private final Path out;
    private final Consumer<String> words;
    private final Calculator calculator = new Calculator(RuleBook.of(PolicyCatalogue.load()));

    CalculatorBench(Path out, Consumer<String> words) {
        this.out = out;
        this.words = words;
    }

    CalculatorReport run(int persons, long seed, int runs, int requests) throws IOException {
        try (MadeCity made = MadeCity.open(out, persons, seed, DAY, words)) {
            return measured(made.driver(), runs, requests);
        }
    }

    private CalculatorReport measured(Driver driver, int runs, int requests) throws IOException {
        long start = System.nanoTime();
        CityFamilies city = CityFamilies.load(driver, Scope.CITY, DAY);
        double read = (System.nanoTime() - start) / BILLION;
        words.accept("city read");
        List<Double> whole = new ArrayList<>();
        long due = 0;
        // The first run warms up and is not counted.
        for (int run = 0; run <= runs; run++) {
            long from = System.nanoTime();
            due =
                    city
                            .ask(
                                    f ->
                                            List.of(
                                                    calculator
                                                            .answer(Question.of(f.family(), DAY))
                                                            .due()
                                                            .size()),
                                    done -> {})
                            .stream()
                            .mapToLong(Integer::longValue)
                            .sum();
            if (run > 0) {
                whole.add((System.nanoTime() - from) / BILLION);
            }
        }
        words.accept("city asked");
        FamilySchedules schedules = new FamilySchedules(calculator);
        List<Double> all = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        long boundaries = 0;
        for (int run = 0; run <= runs; run++) {
            long from = System.nanoTime();
            List<long[]> made =
                    city.ask(f -> isPoor(f) ? List.of(timed(schedules, f)) : List.of(), n -> {});
            if (run > 0) {
                all.add((System.nanoTime() - from) / BILLION);
            }
            times = made.stream().map(t -> t[0]).sorted().toList();
            boundaries = made.stream().mapToLong(t -> t[1]).sum();
        }
        words.accept("schedules made");
        List<String> units =
                city.ask(
                        f ->
                                f.subject().kind() == Subject.Kind.AID_UNIT
                                        ? List.of(f.subject().key())
                                        : List.of(),
                        n -> {});
        Percentiles overGraphql =
                percentiles(
                        new Requests(driver, out.resolve("service"), DAY).times(units, requests));
        return new CalculatorReport(
                city.people(),
                city.size(),
                times.size(),
                read,
                new Spread(whole),
                new Spread(all),
                percentiles(times),
                overGraphql,
                due,
                boundaries);
    }

    private static long[] timed(FamilySchedules schedules, CityFamily family) {
        long from = System.nanoTime();
        Schedule schedule = schedules.of(Question.of(family.family(), DAY));
        return new long[] {System.nanoTime() - from, schedule.boundaries().size()};
    }

    /** An aid unit with a known income of at most three standards. */
    private boolean isPoor(CityFamily family) {
        List<FamilyMember> members = family.family().members();
        if (family.subject().kind() != Subject.Kind.AID_UNIT || members.isEmpty()) {
            return false;
        }
        long yearly = 0;
        boolean known = false;
        for (FamilyMember member : members) {
            List<Earning> earnings = member.earnings();
            if (earnings != null) {
                known |= !earnings.isEmpty();
                yearly += earnings.stream().mapToLong(e -> e.yearly().fen()).sum();
            }
        }
        long income = yearly;
        return known
                && calculator
                        .book()
                        .catalogue()
                        .at(DAY)
                        .dibaoStandard(family.family().divisionCode())
                        .map(s -> income <= s.times(36L * members.size()).fen())
                        .orElse(false);
    }

    private static Percentiles percentiles(List<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return new Percentiles(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())))
                        / MILLION;
    }
}
