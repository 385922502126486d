package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

/** Takes corrected rows again. */
@Command(
        name = "resubmit",
        mixinStandardHelpOptions = true,
        description =
                "Load rows that a department corrected, as a delivery of corrections; a row that is"
                        + " right closes its entry, one that is still wrong stays open")
final class QuarantineResubmitCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE|DIR", description = "A corrected table, or a folder of them")
    Path corrected = Path.of(".");

    @Option(
            names = "--delivered-on",
            paramLabel = "DATE",
            description = "The day on which the department handed it over (default: today)")
    @Nullable LocalDate deliveredOn;

    @Override
    public Integer call() throws IOException {
        Ingest.confirmDelivery(corrected);
        try (OpenGraph graph = OpenGraph.open(global);
                OpenGraph.WriteRight _ = graph.write();
                ProgressLine progress = new ProgressLine(global.language)) {
            IngestReport report =
                    new Ingest(graph.driver(), graph.ids(), graph.dataFolder(), progress)
                            .resubmit(
                                    corrected, deliveredOn == null ? LocalDate.now() : deliveredOn);
            progress.say(global.language.of("推导关系", "deriving relations"));
            long started = System.nanoTime();
            Object derived = Derivations.update(graph.driver());
            double deriving = (System.nanoTime() - started) / 1e9;
            progress.clear();
            var counts = report.corrections();
            new ReportPrinter(spec.commandLine().getOut(), global)
                    .print(
                            report,
                            Map.of("derivations", deriving),
                            Map.of(
                                    "derived",
                                    derived,
                                    "corrected",
                                    counts.corrected(),
                                    "stillOpen",
                                    counts.open()));
            if (!global.json) {
                spec.commandLine()
                        .getOut()
                        .println(
                                global.language
                                        .of(
                                                "已更正 %d 条，仍待更正 %d 条",
                                                "%d entries corrected, %d still open")
                                        .formatted(counts.corrected(), counts.open()));
            }
            boolean refused =
                    report.files().stream().map(FileReport::refused).anyMatch(why -> why != null);
            return refused ? ExitCode.DATA : ExitCode.OK;
        }
    }
}
