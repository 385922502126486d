package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.conflict.ConflictRegister;
import org.kinscope.analytics.conflict.ConflictReport;
import org.kinscope.analytics.derivation.DerivationReport;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.ingest.FileReport;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.IngestReport;
import org.kinscope.ingest.plan.DeliveryPlan;
import org.kinscope.ingest.whole.Wholeness;
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
            names = "--first-load",
            paramLabel = "auto|offline|bolt",
            defaultValue = "auto",
            description =
                    "How the first delivery of an embedded graph is loaded: made from files by the"
                            + " offline importer, written over Bolt, or the quicker of both"
                            + " (default: ${DEFAULT-VALUE})")
    FirstLoading.Way firstLoad = FirstLoading.Way.AUTO;

    @Option(
            names = "--progress",
            description = "Print progress as plain lines, also where there is no terminal")
    boolean progress;

    @Option(
            names = "--whole",
            paramLabel = "DATASET",
            split = ",",
            description =
                    "A dataset of which this delivery is whole; repeat. The others are then taken"
                            + " as delivered in part (default: what delivery.yaml states, else all"
                            + " are whole)")
    List<String> whole = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Ingest.confirmDelivery(delivery, global.data, options.reading());
        if (dryRun) {
            return plan();
        }
        Optional<Wholeness> stated =
                whole.isEmpty() ? Wholeness.in(delivery) : Optional.of(Wholeness.of(whole));
        LocalDate day = deliveredOn == null ? LocalDate.now() : deliveredOn;
        Duration longest = Duration.ofSeconds(wait);
        FirstLoading first = new FirstLoading(global, firstLoad);
        try (ProgressLine line = new ProgressLine(global.language, progress)) {
            IngestReport report =
                    first.isWanted(delivery) ? loadFirst(first, day, longest, stated, line) : null;
            return status(report == null ? load(day, longest, stated, line) : report);
        }
    }

    private static int status(IngestReport report) {
        boolean refused =
                report.files().stream().map(FileReport::refused).anyMatch(why -> why != null);
        return refused ? ExitCode.DATA : ExitCode.OK;
    }

    /** {@return what became of the delivery; null where it can only be written over Bolt} */
    private @Nullable IngestReport loadFirst(
            FirstLoading first,
            LocalDate day,
            Duration longest,
            Optional<Wholeness> stated,
            ProgressLine line)
            throws IOException {
        try (OpenGraph.WriteRight _ = new WriteRights(global.data, null, global).take(longest)) {
            return first.isEmpty()
                    ? first.run(
                            delivery,
                            day,
                            options.reading(),
                            line,
                            (graph, report) -> finish(graph, report, stated, line))
                    : null;
        }
    }

    private IngestReport load(
            LocalDate day, Duration longest, Optional<Wholeness> stated, ProgressLine line)
            throws IOException {
        try (OpenGraph graph = OpenGraph.open(global);
                OpenGraph.WriteRight _ = graph.write(longest)) {
            IngestReport report =
                    new Ingest(
                                    graph.driver(),
                                    graph.ids(),
                                    graph.dataFolder(),
                                    line,
                                    options.reading())
                            .run(delivery, day);
            finish(graph, report, stated, line);
            return report;
        }
    }

    private int plan() {
        DeliveryPlan plan;
        try (ProgressLine line = new ProgressLine(global.language, progress)) {
            if (OpenGraph.isThere(global)) {
                try (OpenGraph graph = OpenGraph.open(global)) {
                    plan =
                            new Ingest(
                                            graph.driver(),
                                            graph.ids(),
                                            graph.dataFolder(),
                                            line,
                                            options.reading())
                                    .plan(delivery);
                }
            } else {
                plan = Ingest.planNew(delivery, global.data, options.reading(), line);
            }
        }
        new PlanPrinter(spec.commandLine().getOut(), global).print(plan);
        boolean refused = plan.files().stream().anyMatch(file -> file.refused() != null);
        return refused ? ExitCode.DATA : ExitCode.OK;
    }

    private void finish(
            OpenGraph graph, IngestReport report, Optional<Wholeness> stated, ProgressLine line) {
        line.say(global.language.of("推导关系", "deriving relations"));
        Map<String, Double> steps = new LinkedHashMap<>();
        long started = System.nanoTime();
        DerivationReport derived = Derivations.update(graph.driver(), line);
        long ended = System.nanoTime();
        steps.put("derivations", (ended - started) / 1e9);
        line.say(global.language.of("登记数据冲突", "looking for conflicts"));
        ConflictReport conflicts = ConflictRegister.run(graph.driver());
        steps.put("conflicts", (System.nanoTime() - ended) / 1e9);
        line.clear();
        new ReportPrinter(spec.commandLine().getOut(), global)
                .print(report, steps, Map.of("derived", derived, "conflicts", conflicts));
        stated.ifPresent(s -> s.state(graph.driver(), report.delivery()));
    }
}
