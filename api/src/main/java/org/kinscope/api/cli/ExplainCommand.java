package org.kinscope.api.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.review.History;
import org.kinscope.analytics.review.ReviewBook;
import org.kinscope.api.explain.Explanation;
import org.kinscope.api.explain.Explanations;
import org.kinscope.api.explain.Resting;
import org.kinscope.api.finding.FactId;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.scope.Scope;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a finding, or tells what rests on a fact. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Explain a finding: evidence with file and line, rule, innocent explanations, what"
                        + " would refute it, what was done about it; or tell what rests on one fact"
                        + " or thing: findings, tiers and entitlements with it and without it")
final class ExplainCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    What what = new What();

    /** What is to be explained. */
    static final class What {
        @Parameters(index = "0", paramLabel = "FINDING", description = "The finding's id")
        @Nullable String finding;

        @Option(
                names = "--fact",
                paramLabel = "FACT",
                description = "What rests on this fact: delivery:file:line, for example 1:14:5")
        @Nullable String fact;

        @Option(
                names = "--node",
                paramLabel = "KEY",
                description =
                        "What rests on this thing: the number of a unit, vehicle, property, company"
                                + " or grant, or the id of a person")
        @Nullable String node;
    }

    @Override
    public Integer call() {
        try (OpenGraph graph = OpenGraph.open(global)) {
            PolicyCatalogue policy = PolicyCatalogue.load();
            GraphReader reader = new GraphReader(graph.driver(), PATIENCE);
            Explanations explanations =
                    new Explanations(
                            graph.driver(),
                            reader,
                            policy,
                            () -> new Calculator(RuleBook.of(policy)));
            AsOf at = new AsOf(global.day(), Scope.CITY, Known.NOW);
            ExplainPrinter printer =
                    new ExplainPrinter(spec.commandLine().getOut(), global.language, reader);
            if (what.finding != null) {
                explain(graph, explanations, policy, at, printer);
            } else {
                Resting resting = resting(explanations, at);
                if (global.json) {
                    spec.commandLine().getOut().println(printer.json(resting));
                } else {
                    printer.print(resting);
                }
            }
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        }
    }

    private void explain(
            OpenGraph graph,
            Explanations explanations,
            PolicyCatalogue policy,
            AsOf at,
            ExplainPrinter printer) {
        String key = String.valueOf(what.finding);
        Explanation explanation =
                explanations
                        .explain(key, at)
                        .orElseThrow(
                                () ->
                                        new CommandFailed(
                                                ExitCode.DATA,
                                                "there is no finding '"
                                                        + key
                                                        + "'; kinscope findings export lists them"
                                                        + " with their ids"));
        ReviewBook.Kept kept =
                new ReviewBook(graph.driver(), policy)
                        .of(List.of(key), Known.NOW)
                        .getOrDefault(
                                key, new ReviewBook.Kept(new History(false, List.of()), List.of()));
        if (global.json) {
            spec.commandLine().getOut().println(printer.json(explanation, kept));
        } else {
            printer.print(explanation, kept);
        }
    }

    private Resting resting(Explanations explanations, AsOf at) {
        String node = what.node;
        if (node != null) {
            return explanations.onNode(node, at);
        }
        String fact = String.valueOf(what.fact);
        return explanations.onFact(
                FactId.parse(fact)
                        .orElseThrow(
                                () ->
                                        new CommandFailed(
                                                ExitCode.USAGE,
                                                "--fact '"
                                                        + fact
                                                        + "' should be delivery:file:line, for"
                                                        + " example 1:14:5")),
                at);
    }
}
