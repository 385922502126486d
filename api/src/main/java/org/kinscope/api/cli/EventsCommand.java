package org.kinscope.api.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.study.contagion.Contagion;
import org.kinscope.analytics.study.contagion.Effect;
import org.kinscope.analytics.study.contagion.Outcome;
import org.kinscope.analytics.study.contagion.Spread;
import org.kinscope.analytics.study.event.Boundaries;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.analytics.study.event.Month;
import org.kinscope.analytics.study.event.RegisteredScene;
import org.kinscope.analytics.study.event.Scene;
import org.kinscope.analytics.study.event.Standing;
import org.kinscope.analytics.study.event.TypedScene;
import org.kinscope.api.study.EventTables;
import org.kinscope.api.study.FamilyEventTables;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Words;
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

    private static final int YEAR = 12;

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

    private record First(List<Effect> statuses, List<Outcome> outcomes, List<Standing> ahead) {}

    @Override
    public Integer call() throws IOException {
        study.confirm(global);
        RuleBook book = Catalogues.book(study.catalogue);
        Calculator calculator = new Calculator(book);
        Contagion contagion =
                new Contagion(
                        calculator,
                        f -> study.question(f, global, book),
                        global.day(),
                        study.step());
        Boundaries boundaries = new Boundaries(calculator, global.day());
        EntitlementsCommand.Whose one = whose;
        if (one != null) {
            return family(
                    OneFamily.of(one, book, global, true), book, calculator, contagion, boundaries);
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<Standing> ahead = new ArrayList<>();
        city(book, calculator, contagion, boundaries, outcomes, ahead);
        study.tell(
                global,
                spec.commandLine().getOut(),
                Map.of("asOf", global.day().toString()),
                List.of(
                        EventTables.contagion(outcomes, study.digits),
                        EventTables.programmes(outcomes),
                        EventTables.ahead(ahead, study.digits),
                        EventTables.aheadByMonth(ahead)),
                caveats());
        return ExitCode.OK;
    }

    private boolean isAsked(Event.Kind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /**
     * A status may spread from any division: all families are asked, those of the scope are told.
     */
    private void city(
            RuleBook book,
            Calculator calculator,
            Contagion contagion,
            Boundaries boundaries,
            List<Outcome> outcomes,
            List<Standing> ahead) {
        Divisions.scope(study.division);
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            CityFamilies city = CityFamilies.load(graph.driver(), Scope.CITY, global.day());
            List<Effect> statuses = new ArrayList<>();
            for (First first :
                    city.ask(
                            f -> List.of(first(f, book, calculator, contagion, boundaries)),
                            done -> say(progress, "本户 ", "own events: ", done, city.size()))) {
                statuses.addAll(first.statuses());
                outcomes.addAll(first.outcomes());
                ahead.addAll(first.ahead());
            }
            Spread spread = new Spread(contagion, statuses);
            outcomes.addAll(
                    city.ask(
                            f ->
                                    !isTold(f)
                                            ? List.<Outcome>of()
                                            : spread.into(f).stream()
                                                    .filter(e -> isAsked(e.event().kind()))
                                                    .map(Outcome::of)
                                                    .toList(),
                            done -> say(progress, "别户 ", "others' events: ", done, city.size())));
        }
    }

    private void say(ProgressLine progress, String zh, String en, long done, int all) {
        progress.say(
                global.language
                        .of(zh + "已测算 %,d / %,d 户", en + "%,d of %,d families asked")
                        .formatted(done, all));
    }

    private boolean isTold(CityFamily family) {
        String division = family.family().divisionCode();
        return study.division.isEmpty()
                || (division != null && division.startsWith(study.division));
    }

    private First first(
            CityFamily family,
            RuleBook book,
            Calculator calculator,
            Contagion contagion,
            Boundaries boundaries) {
        List<Effect> effects = contagion.within(family);
        List<Effect> statuses = effects.stream().filter(Effect::changesStatus).toList();
        if (!isTold(family)) {
            return new First(statuses, List.of(), List.of());
        }
        return new First(
                statuses,
                effects.stream().filter(e -> isAsked(e.event().kind())).map(Outcome::of).toList(),
                Standing.of(
                        calculator,
                        boundaries,
                        family.subject(),
                        new RegisteredScene(family, global.day()),
                        study.question(family.family(), global, book),
                        YEAR));
    }

    private int family(
            OneFamily asked,
            RuleBook book,
            Calculator calculator,
            Contagion contagion,
            Boundaries boundaries)
            throws IOException {
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
        Question question = study.question(family, global, book);
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
                            Month.path(calculator, boundaries, scene, question, YEAR),
                            asked::nameOf));
        }
        study.tell(
                global,
                spec.commandLine().getOut(),
                Map.of("asOf", global.day().toString()),
                tables,
                caveats());
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

    private static List<Words> caveats() {
        return List.of(
                new Words(
                        "每件事单独发生，其余不变；按观察日的规则与已知金额计算。没有人知道这些事会不会发生。",
                        "Each event happens alone, by the rules of the day and known amounts; nobody knows"
                                + " whether it will."),
                new Words(
                        "年龄与毕业：没有离校日期的，按学制推定六月离校；毕业后没有接着升学或就业。",
                        "School without a recorded end is taken to end with June after its regular years,"
                                + " and neither a school nor a job to follow."),
                new Words(
                        "别户受影响，只经由规则所读之处：法定义务人、父母，以及义务人所在救助家庭的身份。",
                        "Another family is hit only where a rule reads it: an obligor, a parent, or the"
                                + " status of the obligor's unit."));
    }
}
