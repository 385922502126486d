package org.kinscope.analytics.study.city;

import java.util.List;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.Population;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.study.bundle.Holdings;
import org.kinscope.analytics.study.cliff.Empirical;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.analytics.study.cliff.Positions;
import org.kinscope.analytics.study.event.Boundaries;
import org.kinscope.analytics.study.event.RegisteredScene;
import org.kinscope.analytics.study.event.Standing;
import org.kinscope.analytics.study.event.Suppositions;
import org.kinscope.graph.money.Yuan;

/**
 * Where a population stands on its R(y), and what the registers show at the lines.
 *
 * @param positions the families' places
 * @param limits the limits other than income near which families stand
 * @param empirical jumps of aid, densities and bunching at the lines of dibao and of the multiple
 */
public record CliffStudy(
        List<Position> positions, List<Standing> limits, List<Empirical> empirical) {

    private static final int WHOLE = 100;
    private static final int MONTHS = 12;

    private record Placed(Position position, List<Standing> limits, long receivedFen) {}

    public CliffStudy {
        positions = List.copyOf(positions);
        limits = List.copyOf(limits);
        empirical = List.copyOf(empirical);
    }

    /**
     * {@return the study}
     *
     * @param graceMonths R(y) of the first year with so many months of grace (渐退期), 0 to 12
     * @param seed of the bootstrap of the bunching
     */
    public static CliffStudy of(Population families, StudyTerms terms, int graceMonths, int seed) {
        Positions positions = new Positions(terms.calculator(), graceMonths, terms.delta());
        Boundaries boundaries = new Boundaries(terms.calculator(), terms.day());
        List<Placed> all =
                families.ask(
                        f -> {
                            Question question = terms.question(f.family());
                            return new Placed(
                                    positions.of(f.subject(), question),
                                    Standing.of(
                                            boundaries,
                                            f.subject(),
                                            new Suppositions(
                                                    terms.calculator(),
                                                    question,
                                                    new RegisteredScene(f, terms.day())),
                                            EventStudy.MONTHS),
                                    Holdings.received(f, terms.day()).values().stream()
                                            .mapToLong(Yuan::fen)
                                            .sum());
                        });
        return new CliffStudy(
                all.stream().map(Placed::position).toList(),
                all.stream().flatMap(p -> p.limits().stream()).toList(),
                empirical(all, terms, seed));
    }

    /** Income is told in percent of S a head, so that areas with different S stand together. */
    private static List<Empirical> empirical(List<Placed> all, StudyTerms terms, int seed) {
        List<Placed> placed = all.stream().filter(p -> p.position().isPlaced()).toList();
        double[] income = new double[placed.size()];
        double[] aid = new double[placed.size()];
        for (int i = 0; i < income.length; i++) {
            Position one = placed.get(i).position();
            income[i] =
                    (double) WHOLE
                            * one.income().fen()
                            / ((double) one.standard().fen() * one.size());
            aid[i] = placed.get(i).receivedFen() / (double) (WHOLE * MONTHS * one.size());
        }
        Column x = new Column("income, percent of S", income);
        Column y = new Column("aid", aid);
        return List.of(
                Empirical.of("dibao", WHOLE, x, y, seed),
                Empirical.of(
                        "dibao-marginal", terms.policy().marginalMultiplePercent(), x, y, seed));
    }
}
