package org.kinscope.api.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.city.Population;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.study.city.EventStudy;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.analytics.study.contagion.Contagion;
import org.kinscope.analytics.study.contagion.Effect;
import org.kinscope.analytics.study.event.Boundaries;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.analytics.study.event.Month;
import org.kinscope.analytics.study.event.RegisteredScene;
import org.kinscope.analytics.study.event.Scene;
import org.kinscope.analytics.study.event.TypedScene;
import org.kinscope.api.picture.Picture;
import org.kinscope.api.study.EventTables;
import org.kinscope.api.study.FamilyEventTables;
import org.kinscope.api.study.StudyCharts;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.scope.Scope;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What may happen to people, whom it hits, and the limits other than income. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description =
                "Tell what a rise of a wage (by --delta), the end of school, a birthday at a limit, a"
                        + " death or a marriage makes of the aid of all families whose rules read the"
                        + " person; the limits other than income; and R month by month; of one family,"
                        + " or of the city and each division")
final class EventsCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin StudyOptions study = new StudyOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "0..1")
    EntitlementsCommand.@Nullable Whose whose;

    @Option(
            names = "--event",
            paramLabel = "wage|graduation|birthday|death|marriage",
            description = "Only such events (default: all)")
    List<Event.Kind> kinds = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        study.confirm(global);
        StudyTerms terms = study.terms(global, new Calculator(Catalogues.book(study.catalogue)));
        EntitlementsCommand.Whose one = whose;
        if (one != null) {
            return family(OneFamily.of(one, terms.calculator().book(), global, true), terms);
        }
        List<StudyTable> tables = EventTables.of(city(terms), study.digits);
        study.tell(
                global,
                spec.commandLine().getOut(),
                Map.of("asOf", global.day().toString()),
                tables,
                EventTables.caveats());
        if (study.plot != null) {
            Picture.write(StudyCharts.events(tables.getFirst()), study.plot);
        }
        return ExitCode.OK;
    }

    private boolean isAsked(Event.Kind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /**
     * A status may spread from any division: all families are asked, those of the scope are told.
     */
    private EventStudy city(StudyTerms terms) {
        Divisions.scope(study.division);
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            CityFamilies city = graph.families(Scope.CITY);
            return EventStudy.of(telling(city, progress), terms, this::isAsked, this::isTold);
        }
    }

    private Population telling(CityFamilies city, ProgressLine progress) {
        return new Population() {
            @Override
            public <T> List<T> ask(Function<CityFamily, T> question) {
                return city.ask(
                        f -> List.of(question.apply(f)),
                        done ->
                                progress.say(
                                        global.language
                                                .of("已测算 %,d / %,d 户", "%,d of %,d families asked")
                                                .formatted(done, city.size())));
            }
        };
    }

    private boolean isTold(CityFamily family) {
        String division = family.family().divisionCode();
        return study.division.isEmpty()
                || (division != null && division.startsWith(study.division));
    }

    private int family(OneFamily asked, StudyTerms terms) throws IOException {
        Calculator calculator = terms.calculator();
        Contagion contagion =
                new Contagion(calculator, terms::question, terms.day(), terms.delta());
        Boundaries boundaries = new Boundaries(calculator, terms.day());
        Family family = asked.family();
        CityFamily found = asked.found();
        Scene scene =
                found == null ? new TypedScene(family) : new RegisteredScene(found, global.day());
        List<Effect> effects = new ArrayList<>();
        for (Event event : events(asked, scene, contagion)) {
            effects.addAll(
                    found == null
                            ? List.of(contagion.within(scene, asked.subject(), event))
                            : contagion.across(found, asked.kin(), event));
        }
        Question question = terms.question(family);
        List<StudyTable> tables =
                new ArrayList<>(
                        List.of(
                                FamilyEventTables.effects(effects, asked::nameOf),
                                FamilyEventTables.limits(
                                        boundaries.of(scene, question),
                                        global.day(),
                                        asked::nameOf)));
        if (found != null) {
            tables.add(
                    FamilyEventTables.months(
                            Month.path(calculator, boundaries, scene, question, EventStudy.MONTHS),
                            asked::nameOf));
        }
        study.tell(
                global,
                spec.commandLine().getOut(),
                Map.of("asOf", global.day().toString()),
                tables,
                EventTables.caveats());
        if (study.plot != null) {
            Picture.write(StudyCharts.effects(effects), study.plot);
        }
        return ExitCode.OK;
    }

    private List<Event> events(OneFamily asked, Scene scene, Contagion contagion) {
        CityFamily found = asked.found();
        List<Event> events = new ArrayList<>();
        if (found != null) {
            events.addAll(contagion.eventsOf(found));
        } else {
            for (FamilyMember member : scene.family().members()) {
                events.addAll(contagion.eventsOf(scene, member));
            }
        }
        return events.stream()
                .filter(e -> isAsked(e.kind()))
                .filter(e -> asked.person() == null || e.person().equals(asked.person()))
                .toList();
    }
}
