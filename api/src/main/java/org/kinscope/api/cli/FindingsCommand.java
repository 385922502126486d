package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.audit.AuditLog;
import org.kinscope.api.export.FindingsTable;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Commands about recorded findings. */
@Command(
        name = "findings",
        mixinStandardHelpOptions = true,
        description = "About recorded findings",
        subcommands = FindingsCommand.Export.class)
final class FindingsCommand {

    /** Writes recorded findings as a table. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Write the open findings as a table; ID numbers are masked unless they are"
                            + " asked for with a purpose, which is audited")
    static final class Export implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Option(
                names = "--format",
                paramLabel = "csv|jsonl|xlsx",
                description = "Form of the table (default: ${DEFAULT-VALUE})")
        TableFormat format = TableFormat.CSV;

        @Option(names = "--out", paramLabel = "FILE", description = "File (default: print)")
        @Nullable Path out;

        @Option(names = "--code", paramLabel = "CODE", description = "Only this analysis; repeat")
        List<String> codes = new ArrayList<>();

        @Option(names = "--division", paramLabel = "PREFIX", description = "Only this division")
        String division = "";

        @Option(names = "--reveal-ids", description = "Write ID numbers in clear; audited")
        boolean revealIds;

        @Option(names = "--purpose", paramLabel = "TEXT", description = "Why, for the audit log")
        String purpose = "";

        @Override
        public Integer call() throws IOException {
            if (revealIds && purpose.isBlank()) {
                throw new CommandFailed(
                        ExitCode.USAGE,
                        "--reveal-ids needs --purpose TEXT: the audit log must say why");
            }
            if (format == TableFormat.XLSX && out == null) {
                throw new CommandFailed(ExitCode.USAGE, "--format xlsx needs --out FILE");
            }
            try (OpenGraph graph = OpenGraph.open(global)) {
                FindingsTable table =
                        new FindingsTable(graph.driver(), graph.ids(), global.language::of);
                FindingsTable.Choice choice =
                        new FindingsTable.Choice(codes, Divisions.scope(division), global.asOf);
                if (revealIds) {
                    audit(graph, table.personsOf(choice));
                }
                OutFile.write(out, target -> table.write(target, format, choice, revealIds));
                return ExitCode.OK;
            }
        }

        private void audit(OpenGraph graph, List<String> persons) {
            try {
                AuditLog.in(graph.dataFolder())
                        .append(
                                System.getProperty("user.name", "unknown"),
                                "findings-export",
                                purpose,
                                persons,
                                List.of("id-number"));
            } catch (IOException e) {
                throw new CommandFailed(
                        ExitCode.ENVIRONMENT,
                        "the audit log in "
                                + graph.dataFolder()
                                + " cannot be written, so nothing is exported: "
                                + e.getMessage(),
                        e);
            }
        }
    }
}
