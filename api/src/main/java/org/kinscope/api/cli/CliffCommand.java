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
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.schedule.FamilySchedules;
import org.kinscope.analytics.study.city.CliffStudy;
import org.kinscope.analytics.study.city.StudyTerms;
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

    @Override
    public Integer call() throws IOException {
        study.confirm(global);
        if (grace < 0 || grace > MONTHS) {
            throw new CommandFailed(ExitCode.USAGE, "--grace-months takes 0 to 12");
        }
        StudyTerms terms = study.terms(global, new Calculator(Catalogues.book(study.catalogue)));
        EntitlementsCommand.Whose one = whose;
        if (one != null) {
            return family(one.family(terms.calculator().book(), global), terms);
        }
        CliffStudy told = CliffStudy.of(study.families(global), terms, grace, seed);
        List<Position> places = told.positions();
        List<StudyTable> tables = new ArrayList<>(CliffTables.of(told, terms));
        if (units) {
            tables.add(PositionTables.units(places));
        }
        study.tell(
                global,
                spec.commandLine().getOut(),
                Map.of("asOf", global.day().toString()),
                tables,
                CliffTables.caveats());
        if (study.plot != null) {
            Picture.write(StudyCharts.exposure(Exposure.of(places, terms.delta())), study.plot);
        }
        return ExitCode.OK;
    }

    private int family(Family family, StudyTerms terms) throws IOException {
        Question question = terms.question(family);
        Position place =
                new Positions(terms.calculator(), grace, terms.delta())
                        .of(new Subject(Subject.Kind.HOUSEHOLD, family.key()), question);
        FamilySchedules schedules = new FamilySchedules(terms.calculator(), grace);
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Object> heads = new LinkedHashMap<>();
        heads.put("asOf", global.day().toString());
        List<Words> notes = new ArrayList<>(place.missing());
        notes.addAll(PositionTables.leftOut(place));
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
}
