package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.derivation.DerivationReport;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.ingest.FileReport;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.IngestReport;
import org.kinscope.ingest.plan.DeliveryPlan;
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
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "Folder of the delivery")
    Path delivery = Path.of(".");

    @Option(
            names = "--delivered-on",
            paramLabel = "DATE",
            description = "The day on which the departments handed it over (default: today)")
    @Nullable LocalDate deliveredOn;

    @Option(
            names = "--dry-run",
            description = "Show what would change, file by file; write nothing")
    boolean dryRun;

    @Option(
            names = "--wait",
            arity = "0..1",
            fallbackValue = "2147483647",
            paramLabel = "SECONDS",
            description =
                    "Wait for another command that writes to this graph, at most so long (without a"
                            + " number: until it ends); otherwise this one is refused at once")
    int wait;

    @Option(
            names = "--progress",
            description = "Print progress as plain lines, also where there is no terminal")
    boolean progress;

    @Override
    public Integer call() throws IOException {
        Ingest.confirmDelivery(delivery);
        if (dryRun) {
            return plan();
        }
        try (OpenGraph graph = OpenGraph.open(global);
                OpenGraph.WriteRight _ = graph.write(Duration.ofSeconds(wait))) {
            IngestReport report =
                    load(graph, delivery, deliveredOn == null ? LocalDate.now() : deliveredOn);
            boolean refused =
                    report.files().stream().map(FileReport::refused).anyMatch(why -> why != null);
            return refused ? ExitCode.DATA : ExitCode.OK;
        }
    }

    private int plan() {
        DeliveryPlan plan;
        try (ProgressLine line = new ProgressLine(global.language, progress)) {
            if (OpenGraph.isThere(global)) {
                try (OpenGraph graph = OpenGraph.open(global)) {
                    plan =
                            new Ingest(graph.driver(), graph.ids(), graph.dataFolder(), line)
                                    .plan(delivery);
                }
            } else {
                plan = Ingest.planNew(delivery, line);
            }
        }
        new PlanPrinter(spec.commandLine().getOut(), global).print(plan);
        boolean refused = plan.files().stream().anyMatch(file -> file.refused() != null);
        return refused ? ExitCode.DATA : ExitCode.OK;
    }

    private IngestReport load(OpenGraph graph, Path folder, LocalDate day) {
        try (ProgressLine line = new ProgressLine(global.language, progress)) {
            IngestReport report =
                    new Ingest(graph.driver(), graph.ids(), graph.dataFolder(), line)
                            .run(folder, day);
            line.say(global.language.of("推导关系", "deriving relations"));
            DerivationReport derived = Derivations.run(graph.driver());
            line.clear();
            new ReportPrinter(spec.commandLine().getOut(), global)
                    .print(report, Map.of("derived", derived));
            return report;
        }
    }
}
