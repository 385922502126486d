package org.kinscope.bench.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times cohorts and the monthly report of a generated city. */
@Command(
        name = "cohorts",
        mixinStandardHelpOptions = true,
        description = "Time cohort counts and the monthly report of a generated city")
public final class CohortsCommand implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--persons",
            defaultValue = "20000",
            description = "About how many people (default: ${DEFAULT-VALUE})")
    int persons;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Which city (default: ${DEFAULT-VALUE})")
    long seed;

    @Option(
            names = "--runs",
            defaultValue = "5",
            description = "Counted runs over the city (default: ${DEFAULT-VALUE})")
    int runs;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/bench-calculator",
            description =
                    "Where the city, its graph and the report are; a city of an earlier run with"
                            + " the same size and seed is used again, that of bench calculator too"
                            + " (default: ${DEFAULT-VALUE})")
    Path out = Path.of(".");

    @Override
    public Integer call() throws IOException {
        var words = spec.commandLine().getOut();
        Path folder = Files.createDirectories(out).toRealPath();
        CohortsReport report =
                new CohortsBench(
                                folder,
                                line -> {
                                    words.println(line);
                                    words.flush();
                                })
                        .run(persons, seed, runs);
        Files.writeString(folder.resolve("cohorts.md"), report.markdown());
        words.print(report.markdown());
        words.flush();
        return 0;
    }
}
