package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.policy.reform.ReformFile;
import org.kinscope.analytics.study.city.ReformStudy;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.analytics.study.reform.Outcome;
import org.kinscope.api.picture.Picture;
import org.kinscope.api.study.ReformTables;
import org.kinscope.api.study.StudyCharts;
import org.kinscope.graph.money.Yuan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reforms over the catalogue, side by side. */
@Command(
        name = "reform",
        mixinStandardHelpOptions = true,
        description =
                "Put reforms over the catalogue and tell, beside the rules of today, what each costs"
                        + " in a year by programme and area, who wins and who loses, exposure,"
                        + " dominated ranges, bundle value, poverty and re-ranking")
final class ReformCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin StudyOptions study = new StudyOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "REFORM.yaml",
            description = "Reforms, each a small file; docs/cliffs.md tells its fields")
    List<Path> files = List.of();

    @Option(
            names = "--poverty-line",
            paramLabel = "YUAN",
            description =
                    "The line of poverty, yuan a head and month (default: the city's standard)")
    @Nullable String line;

    @Override
    public Integer call() throws IOException {
        study.confirm(global);
        StudyTerms terms = study.terms(global, new Calculator(Catalogues.book(study.catalogue)));
        List<Reform> reforms = reforms(terms.calculator().book());
        Yuan poverty = poverty(terms);
        List<Outcome> outcomes = ReformStudy.of(study.families(global), terms, reforms, poverty);
        Map<String, Object> heads = new LinkedHashMap<>();
        heads.put("asOf", global.day().toString());
        heads.put("povertyLine", poverty.toString());
        study.tell(
                global,
                spec.commandLine().getOut(),
                heads,
                ReformTables.of(outcomes),
                Outcome.caveats());
        if (study.plot != null) {
            Picture.write(StudyCharts.reforms(outcomes), study.plot);
        }
        return ExitCode.OK;
    }

    private List<Reform> reforms(RuleBook book) throws IOException {
        List<Reform> reforms = new ArrayList<>();
        Set<String> names = new HashSet<>(Set.of(Reform.NONE.name()));
        for (Path file : files) {
            Reform reform;
            try {
                reform = new ReformFile(book).parse(file.toString(), Files.readString(file));
            } catch (IllegalArgumentException e) {
                throw new CommandFailed(ExitCode.DATA, String.valueOf(e.getMessage()), e);
            }
            if (!names.add(reform.name())) {
                throw new CommandFailed(
                        ExitCode.DATA,
                        file
                                + " is called "
                                + reform.name()
                                + " like another; each reform has a name of its own");
            }
            reforms.add(reform);
        }
        return reforms;
    }

    private Yuan poverty(StudyTerms terms) {
        if (line == null) {
            return terms.standard()
                    .orElseThrow(
                            () ->
                                    new CommandFailed(
                                            ExitCode.USAGE,
                                            "no standard is known for "
                                                    + global.day()
                                                    + "; say --poverty-line, as 680.00"));
        }
        try {
            Yuan given = Yuan.parse(String.valueOf(line));
            if (given.fen() > 0) {
                return given;
            }
        } catch (NumberFormatException e) {
            throw wrongLine(e);
        }
        throw wrongLine(null);
    }

    private CommandFailed wrongLine(@Nullable Exception cause) {
        String told = "--poverty-line is " + line + "; right is an amount such as 680.00";
        return cause == null
                ? new CommandFailed(ExitCode.USAGE, told)
                : new CommandFailed(ExitCode.USAGE, told, cause);
    }
}
