package org.kinscope.api.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kinscope.api.export.FindingsTable;
import org.kinscope.api.export.OutFile;
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

        @Mixin TableOptions table = new TableOptions();

        @Option(names = "--code", paramLabel = "CODE", description = "Only this analysis; repeat")
        List<String> codes = new ArrayList<>();

        @Option(names = "--division", paramLabel = "PREFIX", description = "Only this division")
        String division = "";

        @Mixin RevealOptions reveal = new RevealOptions();

        @Override
        public Integer call() throws IOException {
            reveal.confirm();
            table.confirm();
            try (OpenGraph graph = OpenGraph.open(global)) {
                FindingsTable findings =
                        new FindingsTable(graph.driver(), graph.ids(), global.language::of);
                FindingsTable.Choice choice =
                        new FindingsTable.Choice(codes, Divisions.scope(division), global.asOf);
                reveal.audit(
                        graph,
                        "findings-export",
                        () -> findings.personsOf(choice),
                        List.of("id-number"));
                OutFile.write(
                        table.out,
                        target -> findings.write(target, table.format, choice, reveal.ids));
                return ExitCode.OK;
            }
        }
    }
}
