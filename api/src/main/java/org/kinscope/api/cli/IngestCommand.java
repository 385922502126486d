package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.derivation.DerivationReport;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.ingest.FileReport;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.IngestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a delivery into the graph and brings the derived relations up to date. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Load a delivery of department extracts, then derive relations")
final class IngestCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin ReadingOptions options = new ReadingOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "Folder of the delivery")
    Path delivery = Path.of(".");

    @Option(
            names = "--delivered-on",
            paramLabel = "DATE",
            description = "The day on which the departments handed it over (default: today)")
    @Nullable LocalDate deliveredOn;

    @Override
    public Integer call() throws IOException {
        Ingest.confirmDelivery(delivery, global.data, options.reading());
        try (OpenGraph graph = OpenGraph.open(global);
                OpenGraph.WriteRight _ = graph.write()) {
            IngestReport report =
                    load(graph, delivery, deliveredOn == null ? LocalDate.now() : deliveredOn);
            boolean refused =
                    report.files().stream().map(FileReport::refused).anyMatch(why -> why != null);
            return refused ? ExitCode.DATA : ExitCode.OK;
        }
    }

    private IngestReport load(OpenGraph graph, Path folder, LocalDate day) {
        try (ProgressLine progress = new ProgressLine(global.language)) {
            IngestReport report =
                    new Ingest(
                                    graph.driver(),
                                    graph.ids(),
                                    graph.dataFolder(),
                                    progress,
                                    options.reading())
                            .run(folder, day);
            progress.say(global.language.of("推导关系", "deriving relations"));
            DerivationReport derived = Derivations.run(graph.driver());
            progress.clear();
            new ReportPrinter(spec.commandLine().getOut(), global)
                    .print(report, Map.of("derived", derived));
            return report;
        }
    }
}
