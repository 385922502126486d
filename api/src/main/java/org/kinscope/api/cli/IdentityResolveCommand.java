package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.ingest.identity.resolve.Identities;
import org.kinscope.ingest.identity.resolve.ResolutionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Compares all records with all, and brings the graph into line with what was judged. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description =
                "Compare all records with all, join those that are surely of one human and list"
                        + " those that may be. Every ingest does it for what is new")
final class IdentityResolveCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (OpenGraph graph = OpenGraph.open(global);
                OpenGraph.WriteRight _ = graph.write()) {
            ResolutionReport report =
                    new Identities(graph.driver(), graph.ids(), graph.dataFolder())
                            .resolveAll(LocalDate.now());
            // Of everybody, as the comparison: what no mark tells of is taken in here too.
            Derivations.run(graph.driver());
            PrintWriter out = spec.commandLine().getOut();
            out.println(
                    global.json
                            ? ReportPrinter.JSON.writeValueAsString(Map.of("identity", report))
                            : said(report));
            out.flush();
            return ExitCode.OK;
        }
    }

    private String said(ResolutionReport report) {
        return global.language
                .of(
                        "比对 %d 条记录：新判定 %d 对，并入 %d 条，分出 %d 条，待复核 %d 对（%.1f 秒）",
                        "%d records compared: %d judgements, %d joined, %d separated, %d pairs to"
                                + " review (%.1f s)")
                .formatted(
                        report.records(),
                        report.judged(),
                        report.merged(),
                        report.separated(),
                        report.unsure(),
                        report.seconds());
    }
}
