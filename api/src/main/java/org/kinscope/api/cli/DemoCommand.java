package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.conflict.ConflictRegister;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.api.analysis.Analysis;
import org.kinscope.api.analysis.AnalysisResult;
import org.kinscope.api.export.Queries;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.IngestReport;
import org.kinscope.synthetic.Parameters;
import org.kinscope.synthetic.village.NamedVillage;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job in one command: the sample city, or a generated one, loaded, analysed, served. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Load the bundled sample city or a generated one, analyse it and serve it")
final class DemoCommand implements Callable<Integer> {

    /** The day of the sample city. */
    static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    /** The families of the village whose stories a newcomer understands first. */
    private static final Set<String> TO_TRY = Set.of("周桂英", "王素芬", "黄阿凤");

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin ServeCommand.Listening listening = new ServeCommand.Listening();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "--once", description = "End when the city is loaded and analysed")
    boolean once;

    @Option(
            names = "--persons",
            paramLabel = "N",
            description = "A generated city of about so many people in place of the sample city")
    @Nullable Integer persons;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "2020",
            description = "Which generated city (default: ${DEFAULT-VALUE})")
    long seed;

    @Override
    public Integer call() throws IOException {
        if (global.asOf == null) {
            global.asOf = DAY;
        }
        Integer wanted = persons;
        Parameters parameters = wanted == null ? null : parameters(wanted);
        if (!once) {
            listening.confirmFree();
        }
        try (OpenGraph graph = OpenGraph.open(global)) {
            Path city =
                    parameters == null
                            ? Home.folder().resolve("demo/sample-city/delivery")
                            : generated(parameters, graph.dataFolder());
            try (OpenGraph.WriteRight _ = graph.write()) {
                prepare(graph, city);
            }
            if (parameters != null) {
                nameFamilies();
            }
            return once ? ExitCode.OK : new Serving(global, listening, spec).run(graph, true);
        }
    }

    /** Says whom to search for: a generated city has the village, the sample city has not. */
    private void nameFamilies() {
        String families =
                NamedVillage.families().stream()
                        .filter(family -> TO_TRY.contains(family.search()))
                        .map(
                                family ->
                                        global.language
                                                .of("%s（%s）", "%s (%s)")
                                                .formatted(
                                                        family.search(),
                                                        global.language.of(
                                                                family.shows().zh(),
                                                                family.shows().en())))
                        .collect(Collectors.joining(global.language.of("、", ", ")));
        var out = spec.commandLine().getOut();
        out.println(
                global.language
                        .of(
                                "可以搜索的人家：%s；更多见 docs/village.md",
                                "search for: %s; more in docs/village.md")
                        .formatted(families));
        out.flush();
    }

    private Parameters parameters(int wanted) {
        try {
            return new Parameters(wanted, seed, 12, 2, 1, false);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
        }
    }

    /** {@return the delivery of that city, made now unless an earlier start made it} */
    private Path generated(Parameters parameters, Path data) throws IOException {
        Path city = data.resolve("city-" + parameters.persons() + "-" + parameters.seed());
        if (!Files.exists(city)) {
            Path unfinished = Files.createTempDirectory(data, "city-");
            try (ProgressLine progress = new ProgressLine(global.language)) {
                GenerateCommand.write(parameters, unfinished, global.language, progress);
            }
            Files.move(unfinished, city);
        }
        return city.resolve("delivery");
    }

    private void prepare(OpenGraph graph, Path city) {
        if (holdsAnotherCity(graph.driver(), city)) {
            throw new CommandFailed(
                    ExitCode.DATA,
                    "the graph in "
                            + graph.dataFolder()
                            + " holds another city; name an empty folder by --data, or use"
                            + " 'kinscope serve'");
        }
        var out = spec.commandLine().getOut();
        try (ProgressLine progress = new ProgressLine(global.language)) {
            IngestReport report =
                    new Ingest(graph.driver(), graph.ids(), graph.dataFolder(), progress)
                            .run(city, DAY);
            Derivations.update(graph.driver(), progress);
            ConflictRegister.run(graph.driver());
            progress.clear();
            out.println(
                    global.language
                            .of("城市已载入：%d 行，%.1f 秒", "the city is loaded: %d rows in %.1f s")
                            .formatted(report.read(), report.seconds()));
            AnalysisResult result =
                    Analysis.run(graph.driver(), List.of(), AsOf.city(global.day()));
            out.println(
                    global.language
                            .of(
                                    "已分析：%d 条待核实线索，%.1f 秒",
                                    "analysed: %d findings, each a question, in %.1f s")
                            .formatted(result.found(), result.steps().sum()));
            out.flush();
        }
    }

    /** The demo adds its city to an empty graph or to its own, never to somebody's real one. */
    private static boolean holdsAnotherCity(Driver driver, Path city) {
        return driver.executableQuery(Queries.text(DemoCommand.class, "other-deliveries.cypher"))
                        .withParameters(Map.of("digest", Ingest.digestOf(city)))
                        .execute()
                        .records()
                        .getFirst()
                        .get("others")
                        .asLong()
                > 0;
    }
}
