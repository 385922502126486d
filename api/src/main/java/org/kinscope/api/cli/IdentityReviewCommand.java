package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kinscope.api.identity.IdentityLists;
import org.kinscope.api.identity.IdentityQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the pairs of records that wait for a person's judgement. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description =
                "List pairs of records that may be of one human, the likeliest first, with what"
                        + " speaks for and against it; ID numbers are masked")
final class IdentityReviewCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many pairs at most (default: ${DEFAULT-VALUE})")
    int limit = 50;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new CommandFailed(ExitCode.USAGE, "--limit " + limit + " should be 1 or more");
        }
        try (OpenGraph graph = OpenGraph.open(global)) {
            IdentityLists lists = new IdentityLists(graph.driver(), graph.ids(), global.day());
            List<IdentityQuestion> pairs = lists.review(limit);
            PrintWriter out = spec.commandLine().getOut();
            if (global.json) {
                out.println(
                        ReportPrinter.JSON.writeValueAsString(
                                Map.of("pairs", pairs, "total", lists.waiting())));
            } else {
                pairs.forEach(pair -> IdentityPrinter.print(out, global.language, pair));
                out.println(
                        global.language
                                .of("待复核 %d 对，已列出 %d 对", "%d pairs to review, %d shown")
                                .formatted(lists.waiting(), pairs.size()));
            }
            out.flush();
            return ExitCode.OK;
        }
    }
}
