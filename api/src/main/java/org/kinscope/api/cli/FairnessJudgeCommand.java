package org.kinscope.api.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.kinscope.analytics.fairness.AuditDraws;
import org.kinscope.analytics.fairness.Verdict;
import org.kinscope.api.security.IdNumberMask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of one subject of a draw whether something is wrong. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description =
                "Say of one subject of a draw, from its papers, whether something is wrong; an"
                        + " earlier word stays and the last counts")
final class FairnessJudgeCommand implements Callable<Integer> {

    private static final int LONGEST = 2_000;

    @Mixin GlobalOptions global = new GlobalOptions();

    @Parameters(index = "0", paramLabel = "DRAW", description = "The draw, as D20201231-7")
    String draw = "";

    @Parameters(index = "1", paramLabel = "NO", description = "The subject's number in the draw")
    int no;

    @Parameters(index = "2", paramLabel = "VERDICT", description = "sound, irregular or unclear")
    Verdict verdict = Verdict.UNCLEAR;

    @Option(names = "--by", paramLabel = "NAME", description = "Who judges (default: the user)")
    String by = System.getProperty("user.name", "unknown");

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why")
    String reason = "";

    @Override
    public Integer call() {
        if (reason.isBlank() || reason.length() > LONGEST || by.isBlank()) {
            throw new CommandFailed(
                    ExitCode.USAGE, "--reason takes 1 to 2000 characters, and --by a name");
        }
        String why = IdNumberMask.mask(reason.strip());
        try (OpenGraph graph = OpenGraph.open(global)) {
            Audited.before(
                    graph,
                    "fairness-judge " + draw + " " + no + " " + verdict.code(),
                    why,
                    List.of(),
                    List.of());
            if (!new AuditDraws(graph.driver())
                    .judge(
                            draw,
                            no,
                            verdict,
                            IdNumberMask.mask(by.strip()),
                            LocalDate.now(),
                            why)) {
                throw new CommandFailed(
                        ExitCode.DATA, "the draw " + draw + " has no subject " + no);
            }
        }
        return ExitCode.OK;
    }
}
