package org.kinscope.api.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.kinscope.api.correction.Corrections;
import org.kinscope.api.export.OutFile;
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

        @Mixin TableOptions table = new TableOptions();

        @Mixin RevealOptions reveal = new RevealOptions();

        @Override
        public Integer call() throws IOException {
            reveal.confirm();
            table.confirm();
            try (OpenGraph graph = OpenGraph.open(global)) {
                Corrections corrections =
                        new Corrections(
                                QuarantineCommand.reader(graph),
                                graph.ids(),
                                global.language == Language.ZH,
                                global.language::of);
                reveal.audit(
                        graph,
                        "corrections-export",
                        () -> corrections.subjectsOf(department),
                        List.of("id-number", "row"));
                OutFile.write(
                        table.out,
                        target -> corrections.write(target, table.format, department, reveal.ids));
                return ExitCode.OK;
            }
        }
    }
}
