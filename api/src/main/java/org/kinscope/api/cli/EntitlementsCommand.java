package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.catalogue.Value;
import org.kinscope.analytics.policy.family.FamilyFile;
import org.kinscope.graph.money.Yuan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what is due to a family that is typed into a file; touches no graph. */
@Command(
        name = "entitlements",
        mixinStandardHelpOptions = true,
        description =
                "Tell what is due to a typed family, why, how much, and what is missing to know")
final class EntitlementsCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--input",
            required = true,
            paramLabel = "FILE",
            description = "The family as YAML, or - for standard input")
    Path input = Path.of("-");

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The reading of the rules (default: that of the area and day)")
    @Nullable String profile;

    @Option(
            names = "--illustrative",
            description = "Let other places' values stand in where the area's own is not known")
    boolean illustrative;

    @Option(
            names = "--set",
            paramLabel = "VALUE=NUMBER",
            description = "What if: another value, for example dibao_standard=800.00")
    Map<String, String> values = new HashMap<>();

    @Option(names = "--catalogue", paramLabel = "DIR", description = "Another catalogue")
    @Nullable Path catalogue;

    @Option(
            names = "--all",
            description = "Also tell what is not due, with the condition that fails")
    boolean all;

    @Override
    public Integer call() throws IOException {
        RuleBook book = Catalogues.book(catalogue);
        Entitlements answer;
        try {
            Family family = new FamilyFile(book).parse(input.toString(), text());
            answer =
                    new Calculator(book)
                            .answer(
                                    new Question(
                                            family,
                                            global.day(),
                                            profile,
                                            illustrative,
                                            assumed(book)));
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.DATA, String.valueOf(e.getMessage()), e);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (global.json) {
            out.println(ReportPrinter.JSON.writeValueAsString(EntitlementsMap.of(answer)));
        } else {
            new EntitlementsPrinter(out, global.language, book.catalogue()).print(answer, all);
        }
        out.flush();
        return ExitCode.OK;
    }

    private String text() throws IOException {
        if (input.toString().equals("-")) {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return Files.readString(input);
    }

    private Map<String, Long> assumed(RuleBook book) {
        Map<String, Long> assumed = new HashMap<>();
        values.forEach(
                (name, text) -> {
                    boolean money =
                            name.equals("dibao_standard")
                                    || book.values().stream()
                                            .filter(v -> v.name().equals(name))
                                            .findFirst()
                                            .map(Value::isMoney)
                                            .orElseThrow(
                                                    () ->
                                                            new CommandFailed(
                                                                    ExitCode.USAGE,
                                                                    "the catalogue has no value '"
                                                                            + name
                                                                            + "'"));
                    try {
                        assumed.put(name, money ? Yuan.parse(text).fen() : Long.parseLong(text));
                    } catch (NumberFormatException e) {
                        throw new CommandFailed(
                                ExitCode.USAGE,
                                "--set "
                                        + name
                                        + "="
                                        + text
                                        + ": right is "
                                        + (money ? "an amount such as 800.00" : "a whole number"),
                                e);
                    }
                });
        return assumed;
    }
}
