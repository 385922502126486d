package org.kinscope.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.Generator;
import org.kinscope.synthetic.Parameters;
import org.kinscope.synthetic.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a synthetic city of any size, with its truth. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Write a synthetic city as a delivery of department extracts, and what is true of"
                        + " it. Every person and number is invented.")
final class GenerateCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "An empty or new folder")
    Path out = Path.of(".");

    @Option(
            names = "--persons",
            paramLabel = "N",
            defaultValue = "20000",
            description = "About how many people (default: ${DEFAULT-VALUE})")
    int persons;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "2020",
            description =
                    "Which city: equal arguments give equal bytes (default: ${DEFAULT-VALUE})")
    long seed;

    @Option(
            names = "--months",
            paramLabel = "M",
            defaultValue = "12",
            description =
                    "Months of payments, the last of them 2020-12 (default: ${DEFAULT-VALUE})")
    int months;

    @Option(
            names = "--plant",
            paramLabel = "K",
            defaultValue = "2",
            description =
                    "Positives and look-alike negatives of each analysis (default:"
                            + " ${DEFAULT-VALUE})")
    int plant;

    @Option(
            names = "--mess",
            paramLabel = "0|1|2",
            defaultValue = "1",
            description =
                    "0 clean files, 1 as departments write them, 2 as the worst of them do"
                            + " (default: ${DEFAULT-VALUE})")
    int mess;

    @Option(names = "--later", description = "Also a second delivery, a month later")
    boolean later;

    @Option(
            names = "--changed",
            paramLabel = "PERCENT",
            description =
                    "How many in a hundred rows of the second delivery are new or changed, about"
                            + " (default: all that happens in a month)")
    @Nullable Double changed;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Summary summary;
        try (ProgressLine progress = new ProgressLine(global.language)) {
            summary = write(parameters(), out, global.language, progress);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        var words = spec.commandLine().getOut();
        words.println(
                global.json
                        ? "{\"persons\": %d, \"units\": %d, \"rows\": %d, \"folder\": \"%s\"}"
                                .formatted(
                                        summary.persons(),
                                        summary.units(),
                                        summary.rows(),
                                        out.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                        : global.language
                                .of(
                                        "已生成城市：%d 人，%d 个救助家庭，%d 行，%.1f 秒；数据 %s，答案 %s",
                                        "a city of %d people, %d aid units and %d rows in %.1f s;"
                                                + " the delivery is %s, the truth %s")
                                .formatted(
                                        summary.persons(),
                                        summary.units(),
                                        summary.rows(),
                                        seconds,
                                        out.resolve("delivery"),
                                        out.resolve("truth")));
        words.flush();
        return ExitCode.OK;
    }

    private Parameters parameters() {
        if (changed != null && !later) {
            throw new ParameterException(
                    spec.commandLine(), "--changed speaks of the second delivery; add --later");
        }
        try {
            return new Parameters(
                    persons,
                    seed,
                    months,
                    plant,
                    mess,
                    later,
                    changed == null ? Parameters.ALL_CHANGED : changed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
        }
    }

    /** Writes a city and says how far it is. */
    static Summary write(
            Parameters parameters, Path folder, Language language, ProgressLine progress)
            throws IOException {
        try {
            return new Generator(
                            parameters,
                            n ->
                                    progress.say(
                                            language.of("已生成 %d 人", "%d people so far")
                                                    .formatted(n)))
                    .write(folder);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (FileSystemException e) {
            throw new CommandFailed(
                    ExitCode.ENVIRONMENT,
                    "no city can be written into the folder "
                            + folder
                            + (e.getReason() == null ? "" : " (" + e.getReason() + ")")
                            + "; name a new or empty folder where you may write",
                    e);
        }
    }
}
