package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kinscope.analytics.roster.Roster;
import org.kinscope.analytics.roster.Rosters;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.roster.RosterTable;
import org.kinscope.graph.scope.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Officials' decisions for their relatives, beside what chance would give. */
@Command(
        name = "rosters",
        mixinStandardHelpOptions = true,
        description =
                "Tell of each official how many decisions were for near relatives or paid into"
                        + " their accounts, beside how many there would be if the decisions of one"
                        + " division and month had fallen to its officials by chance; a question,"
                        + " never a verdict")
final class RostersCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin TableOptions table = new TableOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--division",
            paramLabel = "PREFIX",
            description = "Only officials with a decision of this division")
    String division = "";

    @Option(
            names = "--deals",
            paramLabel = "N",
            defaultValue = "999",
            description = "How often decisions are dealt out by chance (default: ${DEFAULT-VALUE})")
    int deals = Rosters.DEALS;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the chance (default: ${DEFAULT-VALUE})")
    int seed = Rosters.SEED;

    @Override
    public Integer call() throws IOException {
        table.confirm();
        if (deals < Rosters.DEALS || deals > 1_000_000) {
            throw new CommandFailed(
                    ExitCode.USAGE, "--deals is " + deals + ", but must be from 999 to 1000000");
        }
        Scope scope = Divisions.scope(division);
        Rosters all;
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            all = Rosters.of(graph.city(), global.day(), deals, seed);
        }
        RosterTable rosters = new RosterTable(all, scope.divisionPrefix());
        if (table.out != null) {
            OutFile.write(
                    table.out,
                    target -> {
                        try (TableFormat.Sheet sheet =
                                table.format.open(target, RosterTable.COLUMNS)) {
                            for (Roster roster : rosters.list()) {
                                sheet.row(RosterTable.row(roster));
                            }
                        }
                    });
        }
        PrintWriter lines = spec.commandLine().getOut();
        if (global.json) {
            lines.println(ReportPrinter.JSON.writeValueAsString(rosters.map()));
        } else {
            print(lines, rosters);
        }
        lines.flush();
        return ExitCode.OK;
    }

    private void print(PrintWriter lines, RosterTable rosters) {
        Language language = global.language;
        lines.println(
                language.of(
                                "截至 %s：%,d 名经办人，随机分派 %,d 次",
                                "as of %s: %,d officials, %,d deals by chance")
                        .formatted(
                                rosters.rosters().day(),
                                rosters.list().size(),
                                rosters.rosters().deals()));
        for (Roster roster : rosters.list().stream().limit(SHOWN).toList()) {
            lines.println(
                    "  "
                            + language.of(
                                            "%s：决定 %d（可比 %d），近亲属 %d，亲属账户 %d，其中已备案 %d；随机预期 %.2f，p"
                                                    + " %s，q %s",
                                            "%s: decisions %d (compared %d), near kin %d, kin's"
                                                    + " account %d, of both filed %d; by chance %.2f, p"
                                                    + " %s, q %s")
                                    .formatted(
                                            roster.officialId(),
                                            roster.decisions(),
                                            roster.compared(),
                                            roster.kin(),
                                            roster.account(),
                                            roster.filed(),
                                            roster.expected(),
                                            shown(roster.p()),
                                            shown(roster.q())));
        }
        Rosters.caveats().forEach(words -> lines.println("- " + language.of(words)));
    }

    private static String shown(@org.jspecify.annotations.Nullable Double value) {
        return value == null ? "-" : "%.4f".formatted(value);
    }
}
