package org.kinscope.bench.estimators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the estimators on invented rows, beside R, and counts rejections without an effect. */
@Command(
        name = "estimators",
        mixinStandardHelpOptions = true,
        description = "Time the estimators beside R, and count what their tests reject by chance")
public final class EstimatorsCommand implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--rows",
            defaultValue = "1000000",
            description = "Rows of the larger samples; the smaller have a tenth (default: 1000000)")
    int rows;

    @Option(names = "--runs", defaultValue = "5", description = "Counted runs (default: 5)")
    int runs;

    @Option(
            names = "--seeds",
            defaultValue = "200",
            description = "Samples without an effect for each test (default: ${DEFAULT-VALUE})")
    int seeds;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/bench-estimators",
            description = "Where samples and report are (default: ${DEFAULT-VALUE})")
    Path out = Path.of(".");

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createDirectories(out).toRealPath();
        var words = spec.commandLine().getOut();
        EstimatorReport report =
                EstimatorBench.run(
                        folder,
                        rows,
                        runs,
                        seeds,
                        line -> {
                            words.println(line);
                            words.flush();
                        });
        Files.writeString(folder.resolve("estimators.md"), report.markdown());
        words.print(report.markdown());
        words.flush();
        return report.sizesHold() ? 0 : 1;
    }
}
