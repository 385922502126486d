package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.conflict.ConflictMarks;
import org.kinscope.analytics.conflict.ConflictState;
import org.kinscope.api.conflict.ConflictsTable;
import org.kinscope.api.export.OutFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands about the register of conflicts. */
@Command(
        name = "conflicts",
        mixinStandardHelpOptions = true,
        description = "About the register of conflicts: where sources disagree",
        subcommands = {
            ConflictsCommand.ListThem.class,
            ConflictsCommand.Export.class,
            ConflictsCommand.Mark.class
        })
final class ConflictsCommand {

    /** Which conflicts a command is about. */
    static final class Choice {

        @Option(
                names = "--department",
                paramLabel = "CODE",
                description = "Only where this department owns the attribute or said a value")
        @Nullable String department;

        @Option(
                names = "--attribute",
                paramLabel = "NAME",
                description = "Only this attribute; repeat")
        List<String> attributes = new ArrayList<>();

        @Option(
                names = "--state",
                paramLabel = "open|sent-back|corrected|accepted",
                description = "Only those in this state (default: all that stand)")
        @Nullable String state;

        @Option(names = "--division", paramLabel = "PREFIX", description = "Only this division")
        String division = "";

        ConflictsTable.Choice choice() {
            return new ConflictsTable.Choice(
                    attributes,
                    department,
                    state == null ? null : stateOf(state),
                    Divisions.scope(division));
        }
    }

    private static ConflictState stateOf(String text) {
        for (ConflictState state : ConflictState.values()) {
            if (state.code().equals(text.toLowerCase(Locale.ROOT))) {
                return state;
            }
        }
        throw new CommandFailed(
                ExitCode.USAGE,
                "--state '" + text + "' is none of open, sent-back, corrected, accepted");
    }

    /** Prints how many there are, and each in a line. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Print where sources disagree, counted by attribute and owner")
    static final class ListThem implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Mixin Choice choice = new Choice();
        @Spec CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            try (OpenGraph graph = OpenGraph.open(global)) {
                List<Map<String, @Nullable String>> rows =
                        new ConflictsTable(graph.driver(), graph.ids(), global.day())
                                .rows(choice.choice(), false);
                Map<String, Long> counts = new TreeMap<>();
                for (Map<String, @Nullable String> row : rows) {
                    counts.merge(
                            row.get("attribute")
                                    + " · "
                                    + Objects.requireNonNullElse(row.get("owner"), "-")
                                    + " · "
                                    + row.get("state"),
                            1L,
                            Long::sum);
                }
                PrintWriter out = spec.commandLine().getOut();
                if (global.json) {
                    out.println(
                            ReportPrinter.JSON.writeValueAsString(
                                    Map.of(
                                            "total", rows.size(),
                                            "counts", counts,
                                            "conflicts", rows)));
                } else {
                    counts.forEach((what, n) -> out.println("%8d  %s".formatted(n, what)));
                    rows.forEach(row -> out.println(line(row)));
                }
                out.flush();
                return ExitCode.OK;
            }
        }

        private static String line(Map<String, @Nullable String> row) {
            return "%s  %s %s  %s  %s=%s  %s=%s  (%s)"
                    .formatted(
                            row.get("conflict_id"),
                            row.get("subject_kind"),
                            row.get("subject_key"),
                            row.get("attribute"),
                            row.get("one_dataset"),
                            Objects.requireNonNullElse(row.get("one_value"), "?"),
                            row.get("other_dataset"),
                            Objects.requireNonNullElse(row.get("other_value"), "?"),
                            row.get("state"));
        }
    }

    /** Writes the register as a table. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Write the register as a table; ID numbers are masked unless they are asked"
                            + " for with a purpose, which is audited")
    static final class Export implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Mixin Choice choice = new Choice();

        @Mixin TableOptions table = new TableOptions();

        @Mixin RevealOptions reveal = new RevealOptions();

        @Override
        public Integer call() throws IOException {
            reveal.confirm();
            table.confirm();
            try (OpenGraph graph = OpenGraph.open(global)) {
                ConflictsTable conflicts =
                        new ConflictsTable(graph.driver(), graph.ids(), global.day());
                reveal.audit(
                        graph,
                        "conflicts-export",
                        () -> conflicts.personsOf(choice.choice()),
                        List.of("id-number"));
                OutFile.write(
                        table.out,
                        target ->
                                conflicts.write(target, table.format, choice.choice(), reveal.ids));
                return ExitCode.OK;
            }
        }
    }

    /** Notes what was done about conflicts. */
    @Command(
            name = "mark",
            mixinStandardHelpOptions = true,
            description = "Note that conflicts were sent back to their owner, or may stand")
    static final class Mark implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of conflicts")
        List<String> keys = new ArrayList<>();

        @Option(
                names = "--state",
                required = true,
                paramLabel = "sent-back|accepted",
                description = "What was done")
        String state = "";

        @Option(names = "--note", paramLabel = "TEXT", description = "Why, or what was asked")
        String note = "";

        @Override
        public Integer call() throws IOException {
            ConflictState wanted = stateOf(state);
            if (wanted == ConflictState.ACCEPTED && note.isBlank()) {
                throw new CommandFailed(
                        ExitCode.USAGE, "--state accepted needs --note TEXT: why may it stand?");
            }
            try (OpenGraph graph = OpenGraph.open(global);
                    OpenGraph.WriteRight _ = graph.write()) {
                List<String> marked = mark(graph, wanted);
                PrintWriter out = spec.commandLine().getOut();
                out.println(
                        global.json
                                ? ReportPrinter.JSON.writeValueAsString(
                                        Map.of("marked", marked, "state", wanted.code()))
                                : global.language
                                        .of("已标记 %d 条", "%d marked")
                                        .formatted(marked.size()));
                out.flush();
                return marked.size() == keys.size() ? ExitCode.OK : ExitCode.DATA;
            }
        }

        private List<String> mark(OpenGraph graph, ConflictState wanted) {
            try {
                return ConflictMarks.mark(graph.driver(), keys, wanted, note);
            } catch (IllegalArgumentException e) {
                throw new CommandFailed(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
            }
        }
    }
}
