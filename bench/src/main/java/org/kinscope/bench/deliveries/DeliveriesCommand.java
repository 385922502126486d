package org.kinscope.bench.deliveries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Loads a generated city and the month after it, beside LOAD CSV of the same rows. */
@Command(
        name = "deliveries",
        mixinStandardHelpOptions = true,
        description = "Load a generated city and the month after it, beside LOAD CSV")
public final class DeliveriesCommand implements Callable<Integer> {

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
            names = "--changed",
            paramLabel = "PERCENT",
            defaultValue = "3",
            description =
                    "How many in a hundred rows of the month are new or changed (default:"
                            + " ${DEFAULT-VALUE})")
    double changed;

    @Option(
            names = "--runs",
            defaultValue = "5",
            description = "Counted runs of both (default: ${DEFAULT-VALUE})")
    int runs;

    @Option(
            names = "--warm-ups",
            defaultValue = "1",
            description =
                    "Runs of the smallest city before, not counted (default: ${DEFAULT-VALUE})")
    int warmUps;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/bench-deliveries",
            description =
                    "Where the city, both graphs and the report are; those of an earlier run go"
                            + " (default: ${DEFAULT-VALUE})")
    Path out = Path.of(".");

    @Override
    public Integer call() throws IOException {
        String home = System.getProperty("kinscope.home", ".");
        Path folder = Files.createDirectories(out).toRealPath();
        Product product =
                new Product(
                        List.of(Path.of(home).resolve("kinscope").toAbsolutePath().toString()),
                        folder.resolve("kinscope.log"));
        var words = spec.commandLine().getOut();
        DeliveryBench bench =
                new DeliveryBench(
                        product,
                        folder,
                        line -> {
                            words.println(line);
                            words.flush();
                        });
        DeliveryReport report = bench.run(persons, seed, changed, warmUps, runs);
        report.write(folder);
        words.print(report.markdown());
        words.flush();
        return 0;
    }
}
