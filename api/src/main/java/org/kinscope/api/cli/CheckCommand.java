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
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "Folder of the delivery")
    Path delivery = Path.of(".");

    @Option(
            names = "--strict",
            description = "Return 1 if a row was quarantined or a file refused")
    boolean strict;

    @Override
    public Integer call() {
        CheckReport report = Ingest.check(delivery);
        new ReportPrinter(spec.commandLine().getOut(), global).print(report.files());
        boolean clean =
                report.files().stream()
                        .allMatch(file -> file.quarantined() == 0 && file.refused() == null);
        return strict && !clean ? ExitCode.DIFFERENCES : ExitCode.OK;
    }
}
