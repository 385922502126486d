package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.api.audit.AuditLog;
import org.kinscope.ingest.identity.judgement.Judgement;
import org.kinscope.ingest.identity.judgement.Pair;
import org.kinscope.ingest.identity.judgement.Verdict;
import org.kinscope.ingest.identity.resolve.Identities;
import org.kinscope.ingest.identity.resolve.JudgementRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges whether two records are of one human. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description =
                "Judge whether two records are of one human. same joins them, different takes them"
                        + " apart again; no machine overrules it. It is audited")
final class IdentityJudgeCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "LEFT", description = NamedRecord.HOW)
    String left = "";

    @Parameters(index = "1", paramLabel = "RIGHT", description = "The other record, likewise")
    String right = "";

    @Parameters(index = "2", paramLabel = "same|different|unsure", description = "What is judged")
    Verdict verdict = Verdict.UNSURE;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why, for whoever looks at it later")
    String reason = "";

    @Override
    public Integer call() throws IOException {
        if (reason.isBlank()) {
            throw new CommandFailed(ExitCode.USAGE, "--reason should say why in words");
        }
        try (OpenGraph graph = OpenGraph.open(global)) {
            NamedRecord named = new NamedRecord(graph.ids());
            String one = named.idOf(left);
            String other = named.idOf(right);
            if (one.equals(other)) {
                throw new CommandFailed(ExitCode.USAGE, "LEFT and RIGHT are one record");
            }
            try (OpenGraph.WriteRight _ = graph.write()) {
                Judgement judgement = judge(graph, Pair.of(one, other));
                Derivations.update(graph.driver());
                say(judgement);
                return ExitCode.OK;
            }
        }
    }

    private Judgement judge(OpenGraph graph, Pair pair) throws IOException {
        String user = System.getProperty("user.name", "unknown");
        AuditLog.in(graph.dataFolder())
                .append(
                        user,
                        "identity-judge " + verdict,
                        reason,
                        List.of(pair.left(), pair.right()),
                        List.of());
        try {
            return new Identities(graph.driver(), graph.ids(), graph.dataFolder())
                    .judge(user, pair, verdict, reason, LocalDate.now());
        } catch (JudgementRefused e) {
            throw new CommandFailed(ExitCode.DATA, String.valueOf(e.getMessage()), e);
        }
    }

    private void say(Judgement judgement) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                global.json
                        ? ReportPrinter.JSON.writeValueAsString(
                                Map.of(
                                        "id", judgement.id(),
                                        "left", judgement.pair().left(),
                                        "right", judgement.pair().right(),
                                        "judgement", judgement.verdict()))
                        : global.language.of("已记录并执行：", "recorded and done: ")
                                + judgement.verdict());
        out.flush();
    }
}
