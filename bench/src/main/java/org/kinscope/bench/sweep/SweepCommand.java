package org.kinscope.bench.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.embedded.EmbeddedGraph;
import org.kinscope.embedded.Options;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.kinscope.synthetic.Generator;
import org.kinscope.synthetic.Parameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks all detectors of a generated city in memory, beside Cypher and SQL. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        description = "Ask the detectors of a city in memory, beside Cypher and DuckDB")
public final class SweepCommand implements Callable<Integer> {

    private static final int MONTHS = 24;
    private static final int PLANTED = 3;

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--persons",
            defaultValue = "20000",
            description = "About how many people (default: ${DEFAULT-VALUE})")
    int persons;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Which city, and which samples of it (default: ${DEFAULT-VALUE})")
    long seed;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "A data folder with a city that kinscope ingest loaded; it is changed, and no"
                            + " city is generated")
    @Nullable Path data;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            defaultValue = "2020-12-31",
            description = "The day for which is asked (default: ${DEFAULT-VALUE})")
    LocalDate day = Parameters.AS_OF;

    @Option(
            names = "--runs",
            defaultValue = "5",
            description = "Counted runs of all (default: ${DEFAULT-VALUE})")
    int runs;

    @Option(
            names = "--peer-runs",
            description =
                    "Counted runs in which Cypher is asked too, after one that does not count"
                            + " (default: all)")
    @Nullable Integer peerRuns;

    @Option(
            names = "--builds",
            defaultValue = "1",
            description = "How often the city is read from the graph (default: ${DEFAULT-VALUE})")
    int builds;

    @Option(
            names = "--sample",
            defaultValue = "1000",
            description =
                    "About how many units Cypher is asked about in a city of more than 30,000"
                            + " people; 0: about all (default: ${DEFAULT-VALUE})")
    int sample;

    @Option(
            names = "--walks",
            defaultValue = "100000",
            description = "From how many people walks start (default: ${DEFAULT-VALUE})")
    int walks;

    @Option(
            names = "--changed",
            split = ",",
            paramLabel = "PERCENT",
            defaultValue = "0.1,1,10",
            description = "How many in a hundred households change (default: ${DEFAULT-VALUE})")
    List<Double> changed = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/bench-sweep",
            description =
                    "Where the city, its graph and the report are (default: ${DEFAULT-VALUE})")
    Path out = Path.of(".");

    @Override
    public Integer call() throws IOException, SQLException {
        Path folder = Files.createDirectories(out).toRealPath();
        var words = spec.commandLine().getOut();
        Path graphFolder = data == null ? Files.createTempDirectory(folder, "graph-") : data;
        try (EmbeddedGraph graph = EmbeddedGraph.start(Options.in(graphFolder))) {
            if (data == null) {
                load(graph, folder, graphFolder);
            }
            SweepReport report =
                    new SweepBench(
                                    graph.driver(),
                                    folder,
                                    new Choice(
                                            seed,
                                            day,
                                            runs,
                                            peerRuns == null ? runs : Math.min(runs, peerRuns),
                                            builds,
                                            sample,
                                            walks,
                                            changed),
                                    line -> {
                                        words.println(line);
                                        words.flush();
                                    })
                            .run();
            report.write(folder);
            words.print(report.markdown());
            words.flush();
        }
        return 0;
    }

    private void load(EmbeddedGraph graph, Path folder, Path graphFolder) throws IOException {
        Path city = Files.createTempDirectory(folder, "city-");
        new Generator(new Parameters(persons, seed, MONTHS, PLANTED, 1, false), n -> {})
                .write(city);
        Migrations.apply(graph.driver());
        new Ingest(graph.driver(), ids(), graphFolder, Progress.SILENT)
                .run(city.resolve("delivery"), Parameters.AS_OF);
        Derivations.run(graph.driver());
    }

    private static PersonIds ids() {
        return new PersonIds(IdentityKeys.of(key(), key(), key()));
    }

    private static byte[] key() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
