package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.api.study.StudyFiles;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Option;

/** What questions about the whole city share: whose, and what leaves. */
final class CityOptions {

    private static final Set<Integer> DIGITS = Set.of(0, 4, 6, 9, 12);

    @Option(names = "--division", paramLabel = "PREFIX", description = "Only this division")
    String division = "";

    @Option(
            names = "--csv",
            paramLabel = "DIR",
            description =
                    "Write every table into this folder as CSV with its codebook beside it; figures"
                            + " of fewer than five are left out")
    @Nullable Path csv;

    @Option(
            names = "--parquet",
            paramLabel = "DIR",
            description = "The same as Parquet, with types")
    @Nullable Path parquet;

    @Option(
            names = "--stata",
            paramLabel = "DIR",
            description = "The same as Stata datasets (.dta, format 118), with labels")
    @Nullable Path stata;

    /** {@return whose} */
    Scope scope() {
        return Divisions.scope(division);
    }

    /** Refuses a number of digits that no division has. */
    static void confirmDigits(int digits) {
        if (!DIGITS.contains(digits)) {
            throw new CommandFailed(ExitCode.USAGE, "--by takes 0, 4, 6, 9 or 12 digits");
        }
    }

    /** {@return what the question answers of the city, read into memory as a whole} */
    <T> T ask(GlobalOptions global, BiFunction<Driver, CityProjection, T> question) {
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            CityProjection city = graph.city();
            progress.say(global.language.of("统计…", "counting…"));
            return question.apply(graph.driver(), city);
        }
    }

    /**
     * Prints the tables with what has to be said beside them, and writes them where asked.
     *
     * @param leave the tables as they leave, where they are not those that are shown
     */
    void tell(
            GlobalOptions global,
            PrintWriter out,
            Map<String, Object> heads,
            List<StudyTable> shown,
            List<StudyTable> leave,
            List<Words> caveats)
            throws IOException {
        TablesPrinter.print(global, out, heads, shown, caveats);
        if (csv != null) {
            for (StudyTable table : leave) {
                StudyFiles.csv(table, csv);
            }
        }
        if (parquet != null) {
            for (StudyTable table : leave) {
                StudyFiles.parquet(table, parquet);
            }
        }
        if (stata != null) {
            for (StudyTable table : leave) {
                StudyFiles.stata(table, stata);
            }
        }
    }
}
