package org.kinscope.bench.cliff;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.study.bundle.Bundles;
import org.kinscope.analytics.study.city.CliffStudy;
import org.kinscope.analytics.study.city.ReformStudy;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.analytics.study.cliff.Exposure;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.analytics.study.cliff.Positions;
import org.kinscope.analytics.study.reform.Outcome;
import org.kinscope.bench.frame.MadeCity;
import org.kinscope.bench.frame.Spread;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;

/**
 * Makes a city, loads it, and times the studies on it. Amounts that its own catalogue does not know
 * are those of another place: without them hardly anything is lost at a boundary.
 */
final class CliffBench {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final Yuan DELTA = Yuan.parse("100");
    private static final double BILLION = 1e9;
    private static final int DIGITS = 6;
    private static final int SAMPLE = 400;

    /** A gate that opens to more, and six months of grace. */
    private static final List<Reform> REFORMS =
            List.of(
                    new Reform(
                            "open-electricity",
                            new Words("电价优惠扩围", "electricity for the marginal"),
                            null,
                            null,
                            0,
                            List.of(new Reform.Opened("UTIL", List.of("dibao-marginal"), 50)),
                            List.of(),
                            Map.of("kwh_price", 53L)),
                    new Reform(
                            "six-months",
                            new Words("渐退六个月", "six months of grace"),
                            null,
                            null,
                            6,
                            List.of(),
                            List.of(),
                            Map.of()));

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
        StudyTerms terms = new StudyTerms(calculator, DAY, true, Map.of(), DELTA, DIGITS);
        Yuan line = terms.standard().orElseThrow();
        List<Double> exposures = new ArrayList<>();
        List<Double> carried = new ArrayList<>();
        List<Double> one = new ArrayList<>();
        List<Double> oneRatio = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        List<Double> twoRatio = new ArrayList<>();
        List<NaiveCliff.Sampled> places = List.of();
        Exposure exposure = Exposure.of(List.of(), DELTA);
        List<Outcome> outcomes = List.of();
        // The first run warms up and is not counted.
        for (int run = 0; run <= runs; run++) {
            long from = System.nanoTime();
            places =
                    city.ask(
                            f -> {
                                Question question = terms.question(f.family());
                                return new NaiveCliff.Sampled(
                                        question, positions.of(f.subject(), question));
                            });
            exposure =
                    Exposure.of(places.stream().map(NaiveCliff.Sampled::position).toList(), DELTA);
            long placed = System.nanoTime();
            city.ask(f -> bundles.of(terms.question(f.family())).lost());
            long bundled = System.nanoTime();
            ReformStudy.of(city, terms, REFORMS.subList(0, 1), line);
            long first = System.nanoTime();
            outcomes = ReformStudy.of(city, terms, REFORMS, line);
            long both = System.nanoTime();
            if (run > 0) {
                exposures.add((placed - from) / BILLION);
                carried.add((bundled - placed) / BILLION);
                one.add((first - bundled) / BILLION);
                oneRatio.add((double) (first - bundled) / (placed - from));
                two.add((both - first) / BILLION);
                twoRatio.add((double) (both - first) / (placed - from));
            }
        }
        words.accept("city asked");
        long begun = System.nanoTime();
        CliffStudy.of(city, terms, 0, 1);
        double study = (System.nanoTime() - begun) / BILLION;
        return new CliffReport(
                city.people(),
                places.size(),
                exposure.placed(),
                exposure.bands().stream()
                        .filter(b -> b.line().equals("dibao") && b.percent() == 10)
                        .mapToInt(Exposure.Band::near)
                        .sum(),
                places.stream()
                        .flatMap(p -> p.position().boundaries().stream())
                        .filter(Position.Line::isNotch)
                        .count(),
                new Spread(exposures),
                new Spread(carried),
                new Spread(one),
                new Spread(oneRatio),
                new Spread(two),
                new Spread(twoRatio),
                study,
                outcomes.stream().map(o -> o.reform().name() + " " + o.more()).toList(),
                sample(places));
    }

    /**
     * Families that stand on their schedule, by both ways: of those on a cliff, who are few, up to
     * half of the sample, and every so-manieth of the others.
     */
    private CliffReport.Sample sample(List<NaiveCliff.Sampled> places) {
        List<NaiveCliff.Sampled> standing =
                places.stream()
                        .filter(p -> p.position().rate() != null && !p.position().beyond())
                        .toList();
        Map<Boolean, List<NaiveCliff.Sampled>> byCliff =
                standing.stream().collect(Collectors.partitioningBy(CliffBench::isOnCliff));
        List<NaiveCliff.Sampled> some = new ArrayList<>();
        byCliff.values().forEach(part -> some.addAll(spread(part, SAMPLE / 2)));
        long from = System.nanoTime();
        NaiveCliff.Sum naive = new NaiveCliff().sum(some);
        double seconds = (System.nanoTime() - from) / BILLION;
        NaiveCliff.Sum ours = NaiveCliff.ours(some);
        if (!ours.agrees(naive)) {
            throw new IllegalStateException(
                    "on a sample ours gives %s, CEL %s".formatted(ours, naive));
        }
        words.accept("compared with CEL");
        return new CliffReport.Sample(ours, naive, seconds);
    }

    private static boolean isOnCliff(NaiveCliff.Sampled one) {
        Position.Rate rate = one.position().rate();
        return rate != null && rate.all() > 1;
    }

    private static <T> List<T> spread(List<T> all, int most) {
        int step = Math.max(1, Math.ceilDiv(all.size(), most));
        return IntStream.range(0, Math.ceilDiv(all.size(), step))
                .mapToObj(i -> all.get(i * step))
                .toList();
    }
}
