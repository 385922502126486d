package org.kinscope.api.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kinscope.ingest.CheckReport;
import org.kinscope.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges a delivery by the extract contract; touches no graph. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Judge a delivery by the extract contract, without a graph")
final class CheckCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin ReadingOptions options = new ReadingOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "Folder of the delivery")
    Path delivery = Path.of(".");

    @Option(names = "--strict", description = "Return 1 if a row was quarantined or a file refused")
    boolean strict;

    @Override
    public Integer call() {
        try (ProgressLine progress = new ProgressLine(global.language)) {
            CheckReport report = Ingest.check(delivery, global.data, options.reading(), progress);
            progress.clear();
            new ReportPrinter(spec.commandLine().getOut(), global).print(report);
            return strict && !report.isClean() ? ExitCode.DIFFERENCES : ExitCode.OK;
        }
    }
}
