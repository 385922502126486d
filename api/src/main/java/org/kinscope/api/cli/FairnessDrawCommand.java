package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.kinscope.analytics.fairness.AuditDraws;
import org.kinscope.analytics.fairness.AuditQuestion;
import org.kinscope.analytics.fairness.Draw;
import org.kinscope.analytics.fairness.FairnessAudit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws a blinded sample and keeps it. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        description =
                "Draw so many subjects with a live finding and as many without, mixed by chance,"
                        + " and keep them for reviewers")
final class FairnessDrawCommand implements Callable<Integer> {

    private static final int MOST = 10_000;

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin FairnessCommand.Question asked = new FairnessCommand.Question();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many of each half (default: ${DEFAULT-VALUE})")
    int size = 100;

    @Option(names = "--seed", required = true, description = "Of the chance")
    int seed;

    @Override
    public Integer call() {
        if (size < 1 || size > MOST) {
            throw new CommandFailed(
                    ExitCode.USAGE, "--size is " + size + ", but must be from 1 to " + MOST);
        }
        AuditQuestion question = asked.question();
        try (OpenGraph graph = OpenGraph.open(global)) {
            Draw draw = new FairnessAudit(graph.driver()).draw(graph.city(), question, size, seed);
            String user = System.getProperty("user.name", "unknown");
            Audited.before(
                    graph, "fairness-draw", "fairness audit, seed " + seed, List.of(), List.of());
            String id =
                    new AuditDraws(graph.driver()).keep(draw, question, global.day(), seed, user);
            PrintWriter out = spec.commandLine().getOut();
            out.println(
                    global.language
                            .of("抽样 %s：%d 个对象", "draw %s: %d subjects")
                            .formatted(id, draw.items().size()));
            out.flush();
            return ExitCode.OK;
        } catch (AuditDraws.DrawnAlready e) {
            throw new CommandFailed(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }
}
