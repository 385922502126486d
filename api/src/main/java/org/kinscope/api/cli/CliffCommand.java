package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.schedule.FamilySchedules;
import org.kinscope.analytics.study.bundle.Holding;
import org.kinscope.analytics.study.bundle.Holdings;
import org.kinscope.analytics.study.cliff.Empirical;
import org.kinscope.analytics.study.cliff.Exposure;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.analytics.study.cliff.Positions;
import org.kinscope.api.picture.Picture;
import org.kinscope.api.study.CliffTables;
import org.kinscope.api.study.PositionTables;
import org.kinscope.api.study.StudyCharts;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The cliff effect (悬崖效应). */
@Command(
        name = "cliff",
        mixinStandardHelpOptions = true,
        description =
                "Tell where families stand on their R(y): notches and dominated ranges, what"
                        + " crossing costs, marginal rates, re-ranking, and what the registers show"
                        + " at each boundary; of one family, or of the city and each division")
final class CliffCommand implements Callable<Integer> {

    private static final int WHOLE = 100;
    private static final int MONTHS = 12;

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin StudyOptions study = new StudyOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "0..1")
    EntitlementsCommand.@Nullable Whose whose;

    @Option(
            names = "--units",
            description = "Also tell each family by its number, for whoever may see the families")
    boolean units;

    @Option(
            names = "--grace-months",
            paramLabel = "N",
            defaultValue = "0",
            description = "R(y) of the first year with so many months of grace (渐退期)")
    int grace;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the bootstrap of the bunching (default: ${DEFAULT-VALUE})")
    int seed;

    private record Placed(Position position, Holding holding) {}

    @Override
    public Integer call() throws IOException {
        study.confirm(global);
        if (grace < 0 || grace > MONTHS) {
            throw new CommandFailed(ExitCode.USAGE, "--grace-months takes 0 to 12");
        }
        RuleBook book = Catalogues.book(study.catalogue);
        Calculator calculator = new Calculator(book);
        Positions positions = new Positions(calculator, grace, study.step());
        EntitlementsCommand.Whose one = whose;
        if (one != null) {
            return family(one.family(book, global), book, calculator, positions);
        }
        List<Placed> all =
                study.ask(
                        global,
                        f -> {
                            Question question = study.question(f.family(), global, book);
                            return new Placed(
                                    positions.of(f.subject(), question),
                                    holding(f, calculator, question));
                        });
        List<Position> places = all.stream().map(Placed::position).toList();
        List<StudyTable> tables =
                new ArrayList<>(
                        List.of(
                                CliffTables.exposure(places, study.step(), study.digits),
                                CliffTables.bands(places, study.step(), study.digits),
                                CliffTables.reranking(places),
                                CliffTables.empirical(empirical(all, calculator))));
        if (units) {
            tables.add(PositionTables.units(places));
        }
        study.tell(
                global,
                spec.commandLine().getOut(),
                Map.of("asOf", global.day().toString()),
                tables,
                Empirical.caveats());
        if (study.plot != null) {
            Picture.write(StudyCharts.exposure(Exposure.of(places, study.step())), study.plot);
        }
        return ExitCode.OK;
    }

    private Holding holding(CityFamily family, Calculator calculator, Question question) {
        return Holdings.of(family, calculator.answer(question), global.day());
    }

    private int family(Family family, RuleBook book, Calculator calculator, Positions positions)
            throws IOException {
        Question question = study.question(family, global, book);
        Position place = positions.of(new Subject(Subject.Kind.HOUSEHOLD, family.key()), question);
        FamilySchedules schedules = new FamilySchedules(calculator, grace);
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Object> heads = new LinkedHashMap<>();
        heads.put("asOf", global.day().toString());
        List<Words> notes = new ArrayList<>(place.missing());
        place.notKnown()
                .forEach(
                        p ->
                                notes.add(
                                        new Words(
                                                p + " 的金额未知，未计入 R(y)",
                                                p + ": the amount is not known and not in R(y)")));
        study.tell(
                global,
                out,
                heads,
                List.of(PositionTables.units(List.of(place)), PositionTables.boundaries(place)),
                notes);
        if (!global.json) {
            new SchedulePrinter(out, global.language).print(schedules.of(question));
        }
        if (study.plot != null) {
            Picture.write(StudyCharts.schedule(schedules.of(question), place.income()), study.plot);
        }
        return ExitCode.OK;
    }

    /** Income is told in percent of S a head, so that areas with different S stand together. */
    private List<Empirical> empirical(List<Placed> all, Calculator calculator) {
        List<Placed> placed = all.stream().filter(p -> p.position().isPlaced()).toList();
        double[] income = new double[placed.size()];
        double[] aid = new double[placed.size()];
        for (int i = 0; i < income.length; i++) {
            Position one = placed.get(i).position();
            Yuan received = placed.get(i).holding().all();
            income[i] =
                    (double) WHOLE
                            * one.income().fen()
                            / ((double) one.standard().fen() * one.size());
            aid[i] = received.fen() / (double) (WHOLE * MONTHS * one.size());
        }
        Column x = new Column("income, percent of S", income);
        Column y = new Column("aid", aid);
        int multiple =
                calculator
                        .book()
                        .catalogue()
                        .at(global.day(), calculator.book().profileOf(null, global.day()))
                        .marginalMultiplePercent();
        return List.of(
                Empirical.of("dibao", WHOLE, x, y, seed),
                Empirical.of("dibao-marginal", multiple, x, y, seed));
    }
}
