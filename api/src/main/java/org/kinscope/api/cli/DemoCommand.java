package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.api.analysis.Analysis;
import org.kinscope.api.analysis.AnalysisResult;
import org.kinscope.api.export.Queries;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.IngestReport;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job in one command: the sample city loaded, analysed and served. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Load the bundled sample city, analyse it and serve it")
final class DemoCommand implements Callable<Integer> {

    /** The day of the sample city. */
    static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin ServeCommand.Listening listening = new ServeCommand.Listening();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "--once", description = "End when the city is loaded and analysed")
    boolean once;

    @Override
    public Integer call() throws IOException {
        if (global.asOf == null) {
            global.asOf = DAY;
        }
        if (!once) {
            listening.confirmFree();
        }
        Path city = Home.folder().resolve("demo/sample-city/delivery");
        try (OpenGraph graph = OpenGraph.open(global)) {
            try (OpenGraph.WriteRight _ = graph.write()) {
                prepare(graph, city);
            }
            return once ? ExitCode.OK : new Serving(global, listening, spec).run(graph, true);
        }
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
            Derivations.run(graph.driver());
            progress.clear();
            out.println(
                    global.language
                            .of(
                                    "示范城市已载入：%d 行，%.1f 秒",
                                    "the sample city is loaded: %d rows in %.1f s")
                            .formatted(report.read(), report.seconds()));
            AnalysisResult result =
                    Analysis.run(graph.driver(), List.of(), AsOf.city(global.day()));
            out.println(
                    global.language
                            .of(
                                    "已分析：%d 条待核实线索，%.1f 秒",
                                    "analysed: %d findings, each a question, in %.1f s")
                            .formatted(result.found(), result.seconds()));
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
