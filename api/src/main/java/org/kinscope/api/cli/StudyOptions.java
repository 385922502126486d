package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.city.Population;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.api.picture.Picture;
import org.kinscope.api.study.StudyFiles;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import picocli.CommandLine.Option;

/** What the studies of a city share: whom, by which values, and what leaves. */
final class StudyOptions {

    @Option(names = "--division", paramLabel = "PREFIX", description = "Only this division")
    String division = "";

    @Option(
            names = "--by",
            paramLabel = "4|6|9|12",
            defaultValue = "6",
            description = "Tell by divisions of so many digits (default: ${DEFAULT-VALUE})")
    int digits = 6;

    @Option(
            names = "--illustrative",
            description = "Let other places' values stand in where the area's own is not known")
    boolean illustrative;

    @Option(
            names = "--set",
            paramLabel = "VALUE=NUMBER",
            description = "What if: another value, for example kwh_price=0.53")
    Map<String, String> values = new HashMap<>();

    @Option(names = "--catalogue", paramLabel = "DIR", description = "Another catalogue")
    @Nullable Path catalogue;

    @Option(
            names = "--delta",
            paramLabel = "YUAN",
            defaultValue = "100.00",
            description =
                    "The step of marginal rates, yuan a month more (default: ${DEFAULT-VALUE})")
    String delta = "100.00";

    @Option(
            names = "--csv",
            paramLabel = "DIR",
            description =
                    "Write every table into this folder as CSV with its codebook beside it; figures"
                            + " of fewer than five families are left out")
    @Nullable Path csv;

    @Option(
            names = "--parquet",
            paramLabel = "DIR",
            description =
                    "Write every table into this folder as Parquet, with types and its codebook"
                            + " beside it; figures of fewer than five families are left out")
    @Nullable Path parquet;

    @Option(
            names = "--stata",
            paramLabel = "DIR",
            description =
                    "Write every table into this folder as Stata dataset (.dta, format 118), with"
                            + " labels and its codebook beside it; figures of fewer than five"
                            + " families are left out")
    @Nullable Path stata;

    @Option(
            names = "--plot",
            paramLabel = "FILE",
            description = "Draw the result into this file: .svg or .png")
    @Nullable Path plot;

    /** Looks at the options alone, before a graph is opened. */
    void confirm(GlobalOptions global) {
        PolicyDays.confirm(global.day());
        if (!StudyTerms.DIGITS.contains(digits)) {
            throw new CommandFailed(ExitCode.USAGE, "--by takes 4, 6, 9 or 12 digits");
        }
        step();
        if (plot != null) {
            Picture.check(plot);
        }
    }

    /** {@return δ} */
    Yuan step() {
        try {
            Yuan step = Yuan.parse(delta);
            if (step.fen() > 0) {
                return step;
            }
        } catch (IllegalArgumentException e) {
            throw wrongStep();
        }
        throw wrongStep();
    }

    private CommandFailed wrongStep() {
        return new CommandFailed(
                ExitCode.USAGE, "--delta is " + delta + "; right is an amount such as 100.00");
    }

    /** {@return by which rules and values the study is made} */
    StudyTerms terms(GlobalOptions global, Calculator calculator) {
        return new StudyTerms(
                calculator,
                global.day(),
                illustrative,
                Catalogues.values(calculator.book(), values),
                step(),
                digits);
    }

    /** {@return the question about a family} */
    Question question(Family family, GlobalOptions global, RuleBook book) {
        return new Question(
                family, global.day(), null, illustrative, Catalogues.values(book, values));
    }

    /** {@return the families of the graph, which is opened when they are asked} */
    Population families(GlobalOptions global) {
        return new Population() {
            @Override
            public <T> List<T> ask(Function<CityFamily, T> question) {
                return StudyOptions.this.ask(global, question);
            }
        };
    }

    private <T> List<T> ask(GlobalOptions global, Function<CityFamily, T> question) {
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            CityFamilies city = graph.families(Divisions.scope(division));
            return city.ask(
                    f -> List.of(question.apply(f)),
                    done ->
                            progress.say(
                                    global.language
                                            .of("已测算 %,d / %,d 户", "%,d of %,d families asked")
                                            .formatted(done, city.size())));
        }
    }

    /** Prints the tables with what has to be said beside them, and writes them where asked. */
    void tell(
            GlobalOptions global,
            PrintWriter out,
            Map<String, Object> heads,
            List<StudyTable> tables,
            List<Words> caveats)
            throws IOException {
        TablesPrinter.print(global, out, heads, tables, caveats);
        if (csv != null) {
            for (StudyTable table : tables) {
                StudyFiles.csv(table, csv);
            }
        }
        if (parquet != null) {
            for (StudyTable table : tables) {
                StudyFiles.parquet(table, parquet);
            }
        }
        if (stata != null) {
            for (StudyTable table : tables) {
                StudyFiles.stata(table, stata);
            }
        }
    }
}
