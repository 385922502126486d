package org.kinscope.api.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.cohort.CityTables;
import org.kinscope.analytics.cohort.UnaidedEntitled;
import org.kinscope.analytics.measure.survival.LogRank;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.analytics.study.cliff.Positions;
import org.kinscope.analytics.trap.LossAndLeaving;
import org.kinscope.analytics.trap.SaidReasons;
import org.kinscope.analytics.trap.Stayers;
import org.kinscope.analytics.trap.Staying;
import org.kinscope.analytics.trap.Stays;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.study.StudyTable;
import org.kinscope.api.trap.RecordedReasons;
import org.kinscope.api.trap.TrapTables;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long people stay in tier 1. */
@Command(
        name = "trap",
        mixinStandardHelpOptions = true,
        description =
                "Tell how long units or people stay in tier 1, how they leave and how many come"
                        + " back, beside the entitled without aid; with --loss-months whether those"
                        + " leave less who would lose more")
final class TrapCommand implements Callable<Integer> {

    private static final int MOST_MONTHS = 36;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Yuan STEP = Yuan.parse("100.00");

    private static final List<Words> CAVEATS =
            List.of(
                    new Words(
                            "在册久不等于受困：老弱病残本难退出，请比较有无劳动能力的组别；退出方式由前后一月的登记推断，部门所写原因另列对照。",
                            "A long stay is no trap by itself: the old and the ill can hardly leave;"
                                    + " compare groups. How a stay ended is taken from the registers"
                                    + " of a month around; what the department wrote stands"
                                    + " beside it."),
                    new Words(
                            "观察开始前已在册的自观察起计入；其早期风险人数少时，曲线不稳。",
                            "Who was in before the watch began enters late; where few are at risk"
                                    + " early, the curve is unsteady."));

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin CityOptions city = new CityOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--watched",
            paramLabel = "DATE",
            description = "From when on the roll is seen (default: four years before --as-of)")
    @Nullable LocalDate watched;

    @Option(
            names = "--gap",
            paramLabel = "MONTHS",
            defaultValue = "1",
            description = "Stays with a gap of no more months are one (default: ${DEFAULT-VALUE})")
    int gap = 1;

    @Option(names = "--people", description = "Tell of people in place of aid units")
    boolean people;

    @Option(
            names = "--groups",
            paramLabel = "able|status|size|division",
            defaultValue = "able",
            description = "What tells groups apart (default: ${DEFAULT-VALUE})")
    Staying.By by = Staying.By.ABLE;

    @Option(
            names = "--loss-months",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Place units on their cliffs so many months ago and watch who left since"
                            + " (default: not)")
    int lossMonths;

    private record Told(
            Stays stays,
            SaidReasons said,
            Stayers stayers,
            UnaidedEntitled unaided,
            @Nullable LossAndLeaving loss) {}

    @Override
    public Integer call() throws IOException {
        LocalDate day = global.day();
        PolicyDays.confirm(day);
        if (lossMonths < 0 || lossMonths > MOST_MONTHS) {
            throw new CommandFailed(ExitCode.USAGE, "--loss-months takes 0 to " + MOST_MONTHS);
        }
        PolicyDays.confirm(day.minusMonths(lossMonths));
        Stays.Question question = question(watched == null ? day.minusYears(4) : watched, people);
        Told told = city.ask(global, (driver, c) -> tell(driver, c, question));
        Staying staying = Staying.of(told.stays(), by);
        List<StudyTable> tables =
                new ArrayList<>(
                        List.of(
                                TrapTables.groups(staying),
                                TrapTables.curves(staying),
                                TrapTables.reasons(told.said()),
                                TrapTables.beside(told.stayers(), told.unaided())));
        Map<String, Object> heads = new LinkedHashMap<>();
        heads.put("asOf", day.toString());
        heads.put("watched", question.watched().toString());
        heads.put("gapMonths", question.gapMonths());
        heads.put("unknownStart", told.stays().unknownStart());
        test(heads, "logRank", staying.test());
        LossAndLeaving loss = told.loss();
        if (loss != null) {
            tables.add(TrapTables.loss(loss));
            heads.put("lossNotPlaced", loss.notPlaced());
            heads.put("lossMoreLeft", loss.observed());
            heads.put("lossMoreExpected", round(loss.expected()));
            test(heads, "lossTest", loss.test());
        }
        city.tell(global, spec.commandLine().getOut(), heads, tables, tables, CAVEATS);
        return ExitCode.OK;
    }

    private Stays.Question question(LocalDate from, boolean ofPeople) {
        try {
            return new Stays.Question(ofPeople ? Who.PEOPLE : Who.UNITS, from, global.day(), gap);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private Told tell(Driver driver, CityProjection c, Stays.Question question) {
        PolicyCatalogue catalogue = PolicyCatalogue.load();
        PolicyAt policy = catalogue.at(global.day());
        Stays stays = Stays.of(c, city.scope(), catalogue, question);
        return new Told(
                stays,
                SaidReasons.of(
                        stays,
                        RecordedReasons.of(
                                new GraphReader(driver, PATIENCE),
                                new AsOf(global.day(), city.scope())),
                        SaidReasons.words(catalogue)),
                Stayers.of(c, city.scope(), policy),
                UnaidedEntitled.of(
                        CityTables.of(c, policy, StatusOrder.of(catalogue)),
                        city.scope().divisionPrefix(),
                        policy),
                lossMonths == 0 ? null : loss(driver, c, catalogue));
    }

    private LossAndLeaving loss(Driver driver, CityProjection c, PolicyCatalogue catalogue) {
        LocalDate placed = global.day().minusMonths(lossMonths);
        Positions positions = new Positions(new Calculator(Catalogues.book(null)), 0, STEP);
        Map<String, Yuan> losses = new LinkedHashMap<>();
        CityFamilies.of(c, driver, city.scope(), placed)
                .ask(
                        f ->
                                f.subject().kind() == Subject.Kind.AID_UNIT
                                        ? List.of(
                                                positions.of(
                                                        f.subject(),
                                                        new org.kinscope.analytics.calculator
                                                                .Question(
                                                                f.family(),
                                                                placed,
                                                                null,
                                                                false,
                                                                Map.of())))
                                        : List.<Position>of(),
                        done -> {})
                .stream()
                .filter(Position::isPlaced)
                .forEach(
                        p ->
                                losses.put(
                                        p.subject().key(),
                                        p.next().map(Position.Line::loss).orElse(Yuan.ZERO)));
        return LossAndLeaving.of(
                Stays.of(c, city.scope(), catalogue, question(placed, false)), losses);
    }

    private static void test(Map<String, Object> heads, String name, @Nullable LogRank test) {
        if (test != null) {
            heads.put(name, round(test.chiSquare()));
            heads.put(name + "P", String.format(Locale.ROOT, "%.2g", test.p()));
        }
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
