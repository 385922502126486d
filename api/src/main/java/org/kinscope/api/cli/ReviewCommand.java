package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.review.History;
import org.kinscope.analytics.review.Outcome;
import org.kinscope.analytics.review.Reply;
import org.kinscope.analytics.review.Review;
import org.kinscope.analytics.review.ReviewBook;
import org.kinscope.analytics.review.ReviewStep;
import org.kinscope.analytics.review.StepRefused;
import org.kinscope.api.audit.AuditLog;
import org.kinscope.api.finding.FactId;
import org.kinscope.api.review.ReviewDesk;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes one step about a finding. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description =
                "Take a step about a finding: take it up, ask the family, hear its reply, propose,"
                        + " confirm as a second person, or put it aside to a day. Steps are"
                        + " appended and audited; none stops money")
final class ReviewCommand implements Callable<Integer> {

    private static final String USER = System.getProperty("user.name", "unknown");

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FINDING", description = "The finding's id")
    String finding = "";

    @Parameters(
            index = "1",
            paramLabel = "STEP",
            description = "take, ask, hear, propose, confirm, explain, unverifiable or refer")
    ReviewStep step = ReviewStep.TAKE;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who takes it (default: the user of the machine, who is audited anyway)")
    String by = USER;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why; of ask what was asked and how; of hear what the family said")
    String reason = "";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description =
                    "Of ask the last day to answer (default: in 15 days); of explain, unverifiable"
                            + " and refer the day from which the finding stands open again")
    @Nullable LocalDate until;

    @Option(names = "--for", paramLabel = "DAYS", description = "The same as days from today")
    @Nullable Integer days;

    @Option(
            names = "--fact",
            paramLabel = "FACT",
            description =
                    "Of hear: the fact that the family contests, as kinscope explain shows it, for"
                            + " example 1:14:5. The rule is run again without it")
    @Nullable String fact;

    @Option(
            names = "--replace",
            paramLabel = "FIELD=VALUE",
            description =
                    "Of hear: what the family says instead, for example to=2020-06-01; the rule is"
                            + " run again with it; an empty value takes the field away")
    Map<String, String> replaced = new TreeMap<>();

    @Override
    public Integer call() throws IOException {
        LocalDate today = LocalDate.now();
        if (until != null && days != null) {
            throw new CommandFailed(ExitCode.USAGE, "name --until or --for, not both");
        }
        History.Wish wish =
                new History.Wish(
                        step, by, today, reason, days == null ? until : today.plusDays(days));
        ReviewBook.Contested contested = contested();
        try (OpenGraph graph = OpenGraph.open(global)) {
            ReviewDesk desk =
                    new ReviewDesk(
                            graph.driver(),
                            PolicyCatalogue.load(),
                            AuditLog.in(graph.dataFolder()));
            Review review = desk.take(USER, finding, Divisions.scope(""), wish, contested);
            List<Reply> replies =
                    desk.of(List.of(finding), Known.NOW).values().stream()
                            .flatMap(kept -> kept.replies().stream())
                            .filter(reply -> reply.id().equals(review.id()))
                            .toList();
            say(review, replies.isEmpty() ? null : replies.getFirst());
            return ExitCode.OK;
        } catch (StepRefused e) {
            throw new CommandFailed(ExitCode.DATA, global.language.of(e.message()), e);
        }
    }

    private ReviewBook.@Nullable Contested contested() {
        if (fact == null) {
            return null;
        }
        if (step != ReviewStep.HEAR) {
            throw new CommandFailed(ExitCode.USAGE, "--fact belongs to hear");
        }
        Source row =
                FactId.parse(fact)
                        .orElseThrow(
                                () ->
                                        new CommandFailed(
                                                ExitCode.USAGE,
                                                "--fact '"
                                                        + fact
                                                        + "' should be delivery:file:line, for"
                                                        + " example 1:14:5; kinscope explain shows"
                                                        + " the facts of a finding"));
        return new ReviewBook.Contested(row, replaced);
    }

    private void say(Review review, @Nullable Reply reply) {
        PrintWriter out = spec.commandLine().getOut();
        if (global.json) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", review.id());
            map.put("step", review.step());
            map.put("state", review.state());
            map.put("by", review.by());
            map.put("on", review.on().toString());
            map.put("until", review.until() == null ? null : review.until().toString());
            if (reply != null) {
                map.put("before", ReviewWords.map(reply.before(), global.language));
                map.put("after", ReviewWords.map(reply.after(), global.language));
            }
            out.println(ReportPrinter.JSON.writeValueAsString(map));
        } else {
            out.println(ReviewWords.line(review, global.language));
            if (reply != null) {
                out.println(outcome("事实不变：", "with the fact: ", reply.before()));
                out.println(
                        reply.replaced().isEmpty()
                                ? outcome("不计该事实：", "without it: ", reply.after())
                                : outcome("按家庭所述：", "as the family says: ", reply.after()));
            }
        }
        out.flush();
    }

    private String outcome(String zh, String en, Outcome outcome) {
        return "  " + global.language.of(zh, en) + ReviewWords.of(outcome, global.language);
    }
}
