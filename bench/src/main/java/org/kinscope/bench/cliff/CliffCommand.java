package org.kinscope.bench.cliff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the exposure of a generated city. */
@Command(
        name = "cliff",
        mixinStandardHelpOptions = true,
        description = "Time the exposure and the bundles of all families of a generated city")
public final class CliffCommand implements Callable<Integer> {

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
            defaultValue = "3",
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
        CliffReport report =
                new CliffBench(
                                folder,
                                line -> {
                                    words.println(line);
                                    words.flush();
                                })
                        .run(persons, seed, runs);
        Files.writeString(folder.resolve("cliff.md"), report.markdown());
        words.print(report.markdown());
        words.flush();
        return 0;
    }
}
