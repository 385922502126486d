package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.correction.Corrections;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Commands about what is wrong in the records of departments. */
@Command(
        name = "corrections",
        mixinStandardHelpOptions = true,
        description = "About what is wrong in the records of departments",
        subcommands = CorrectionsCommand.Export.class)
final class CorrectionsCommand {

    /** Writes what a department should look at in its own records. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Write what a department should look at in its own records: refused rows, and"
                            + " values that another source contradicts; numbers are masked unless"
                            + " they are asked for with a purpose, which is audited")
    static final class Export implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();

        @Option(
                names = "--department",
                required = true,
                paramLabel = "P",
                description = "Whose records, for example civil-affairs")
        String department = "";

        @Option(
                names = "--format",
                paramLabel = "csv|jsonl|xlsx",
                description = "Form of the table (default: ${DEFAULT-VALUE})")
        TableFormat format = TableFormat.CSV;

        @Option(names = "--out", paramLabel = "FILE", description = "File (default: print)")
        @Nullable Path out;

        @Option(names = "--reveal-ids", description = "Write numbers in clear; audited")
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
                Corrections corrections =
                        new Corrections(
                                QuarantineCommand.reader(graph),
                                graph.ids(),
                                global.language == Language.ZH,
                                global.language::of);
                if (revealIds) {
                    Audited.before(
                            graph,
                            "corrections-export",
                            purpose,
                            corrections.subjectsOf(department),
                            List.of("id-number", "row"));
                }
                OutFile.write(
                        out, target -> corrections.write(target, format, department, revealIds));
                return ExitCode.OK;
            }
        }
    }
}
