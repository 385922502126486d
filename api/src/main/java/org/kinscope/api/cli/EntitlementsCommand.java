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
import org.kinscope.analytics.policy.family.FamilyFile;
import org.kinscope.analytics.schedule.FamilySchedules;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.report.ReportFormat;
import org.kinscope.graph.finding.Words;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Tells what is due to a family: one that is typed into a file, for which no graph is touched, or
 * one of the graph.
 */
@Command(
        name = "entitlements",
        mixinStandardHelpOptions = true,
        description =
                "Tell what is due to a typed family, an aid unit, a household or a person's family,"
                        + " why, how much, and what is missing to know")
final class EntitlementsCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    Whose whose = new Whose();

    /** Whose family. */
    static final class Whose {
        @Option(
                names = "--input",
                paramLabel = "FILE",
                description = "The family as YAML, or - for standard input")
        @Nullable Path input;

        @Option(names = "--unit", paramLabel = "NO", description = "The aid unit of that number")
        @Nullable String unit;

        @Option(
                names = "--household",
                paramLabel = "NO",
                description = "The registered household of that number")
        @Nullable String household;

        @Option(
                names = "--person",
                paramLabel = "PERSON",
                description =
                        "The family of a person: the aid unit, else the household. "
                                + NamedRecord.HOW)
        @Nullable String person;

        /** {@return the family, typed or of the graph} */
        Family family(RuleBook book, GlobalOptions global) throws IOException {
            Path typed = input;
            if (typed != null) {
                return new FamilyFile(book).parse(typed.toString(), text(typed));
            }
            try (OpenGraph graph = OpenGraph.open(global)) {
                return FamilyOfGraph.find(graph, global, unit, household, person).family();
            }
        }

        private static String text(Path typed) throws IOException {
            if (typed.toString().equals("-")) {
                return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            }
            return Files.readString(typed);
        }
    }

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the match report as a document: FILE ends in .docx or .pdf")
    @Nullable Path report;

    @Option(
            names = "--schedule",
            description =
                    "Also tell R(y): what the family has in a month by its own income, piece by"
                            + " piece, and the programmes that change between them")
    boolean schedule;

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
        Question question;
        try {
            question =
                    new Question(
                            whose.family(book, global),
                            global.day(),
                            profile,
                            illustrative,
                            Catalogues.values(book, values));
            answer = new Calculator(book).answer(question);
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
        if (schedule) {
            new SchedulePrinter(out, global.language)
                    .print(new FamilySchedules(new Calculator(book)).of(question));
        }
        if (report != null) {
            document(report, answer, question.family().key(), book);
        }
        return ExitCode.OK;
    }

    private void document(Path file, Entitlements answer, String key, RuleBook book)
            throws IOException {
        ReportFormat format =
                ReportFormat.ofFile(file.toString())
                        .orElseThrow(
                                () ->
                                        new CommandFailed(
                                                ExitCode.USAGE,
                                                "--report: the name of the file ends in .docx or"
                                                        + " .pdf"));
        try {
            OutFile.write(
                    file,
                    target ->
                            format.write(
                                    answer,
                                    key,
                                    global.language::of,
                                    code ->
                                            book.catalogue()
                                                    .findDepartmentName(code)
                                                    .orElse(new Words(code, code)),
                                    System.getenv(),
                                    target));
        } catch (ReportFormat.NoFont none) {
            throw new CommandFailed(ExitCode.ENVIRONMENT, String.valueOf(none.getMessage()), none);
        }
    }
}
