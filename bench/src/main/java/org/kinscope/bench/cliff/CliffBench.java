package org.kinscope.bench.cliff;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.study.bundle.Bundles;
import org.kinscope.analytics.study.cliff.Exposure;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.analytics.study.cliff.Positions;
import org.kinscope.bench.frame.MadeCity;
import org.kinscope.bench.frame.Spread;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;

/** Makes a city, loads it, and times the studies on it. */
final class CliffBench {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final Yuan DELTA = Yuan.parse("100");
    private static final double BILLION = 1e9;

    private final Path out;
    private final Consumer<String> words;
    private final Calculator calculator = new Calculator(RuleBook.of(PolicyCatalogue.load()));

    CliffBench(Path out, Consumer<String> words) {
        this.out = out;
        this.words = words;
    }

    CliffReport run(int persons, long seed, int runs) throws IOException {
        try (MadeCity made = MadeCity.open(out, persons, seed, DAY, words)) {
            CityFamilies city = CityFamilies.load(made.driver(), Scope.CITY, DAY);
            words.accept("city read");
            return measured(city, runs);
        }
    }

    private CliffReport measured(CityFamilies city, int runs) {
        Positions positions = new Positions(calculator, 0, DELTA);
        Bundles bundles = new Bundles(calculator);
        List<Double> exposures = new ArrayList<>();
        List<Double> carried = new ArrayList<>();
        List<Position> places = List.of();
        Exposure exposure = Exposure.of(places, DELTA);
        // The first run warms up and is not counted.
        for (int run = 0; run <= runs; run++) {
            long from = System.nanoTime();
            places =
                    city.ask(
                            f -> List.of(positions.of(f.subject(), Question.of(f.family(), DAY))),
                            done -> {});
            exposure = Exposure.of(places, DELTA);
            long middle = System.nanoTime();
            city.ask(f -> List.of(bundles.of(Question.of(f.family(), DAY)).lost()), done -> {});
            if (run > 0) {
                exposures.add((middle - from) / BILLION);
                carried.add((System.nanoTime() - middle) / BILLION);
            }
        }
        words.accept("city asked");
        return new CliffReport(
                city.people(),
                places.size(),
                exposure.placed(),
                exposure.bands().stream()
                        .filter(b -> b.line().equals("dibao") && b.percent() == 10)
                        .mapToInt(Exposure.Band::near)
                        .sum(),
                places.stream()
                        .flatMap(p -> p.boundaries().stream())
                        .filter(Position.Line::isNotch)
                        .count(),
                new Spread(exposures),
                new Spread(carried));
    }
}
