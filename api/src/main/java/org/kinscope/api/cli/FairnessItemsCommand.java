package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.fairness.AuditDraws;
import org.kinscope.analytics.fairness.Verdict;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the subjects of a draw without telling which have a finding. */
@Command(
        name = "items",
        mixinStandardHelpOptions = true,
        description =
                "List the subjects of a draw for reviewers: nothing tells which have a finding")
final class FairnessItemsCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("no", "subject_kind", "subject", "verdict", "by", "reason");

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin TableOptions table = new TableOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DRAW", description = "The draw, as D20201231-7")
    String draw = "";

    @Override
    public Integer call() throws IOException {
        table.confirm();
        List<AuditDraws.Blind> items;
        try (OpenGraph graph = OpenGraph.open(global)) {
            items = new AuditDraws(graph.driver()).items(draw);
        }
        if (items.isEmpty()) {
            throw new CommandFailed(ExitCode.DATA, "there is no draw " + draw);
        }
        if (table.out != null) {
            OutFile.write(
                    table.out,
                    target -> {
                        try (TableFormat.Sheet sheet = table.format.open(target, COLUMNS)) {
                            for (AuditDraws.Blind item : items) {
                                sheet.row(row(item));
                            }
                        }
                    });
            return ExitCode.OK;
        }
        PrintWriter out = spec.commandLine().getOut();
        for (AuditDraws.Blind item : items) {
            Verdict verdict = item.verdict();
            out.println(
                    "%4d  %s  %s"
                            .formatted(
                                    item.no(),
                                    item.subject().key(),
                                    verdict == null ? "-" : global.language.of(verdict.words())));
        }
        out.flush();
        return ExitCode.OK;
    }

    private static List<@Nullable String> row(AuditDraws.Blind item) {
        Verdict verdict = item.verdict();
        return Arrays.<@Nullable String>asList(
                String.valueOf(item.no()),
                item.subject().kind().code(),
                item.subject().key(),
                verdict == null ? null : verdict.code(),
                item.by(),
                item.reason());
    }
}
