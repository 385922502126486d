package org.kinscope.bench.estimators;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinscope.bench.frame.Spread;

/** R with its package survival, as a process that reads the same spells. */
final class RPeer {

    private final Path folder;

    /**
     * What R says.
     *
     * @param seconds of survfit alone, without reading the file
     * @param survival at 365
     */
    record Answer(Spread seconds, double survival) {}

    private RPeer(Path folder) {
        this.folder = folder;
    }

    /** {@return R, or null with one line that tells why not} */
    static @Nullable RPeer find(Path folder, Consumer<String> progress) {
        try {
            String said =
                    output("Rscript", "-e", "cat(requireNamespace('survival', quietly=TRUE))");
            return said.endsWith("TRUE")
                    ? new RPeer(folder)
                    : EstimatorBench.none(
                            progress, "it has no package survival (Debian: r-cran-survival)");
        } catch (IOException | UncheckedIOException e) {
            return EstimatorBench.none(progress, "Rscript is not there (Debian: r-base-core)");
        }
    }

    void write(double[] exit, int[] event) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("spells.csv"))) {
            out.write("exit,event\n");
            for (int i = 0; i < exit.length; i++) {
                out.write((long) exit[i] + "," + event[i] + "\n");
            }
        }
        try (InputStream script = RPeer.class.getResourceAsStream("survival.R")) {
            if (script == null) {
                throw new IOException("survival.R is not among the resources");
            }
            Files.copy(script, folder.resolve("survival.R"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Answer run(int runs) throws IOException {
        String said =
                output(
                        "Rscript",
                        folder.resolve("survival.R").toString(),
                        folder.resolve("spells.csv").toString(),
                        String.valueOf(runs));
        List<Double> numbers = new ArrayList<>();
        for (String word : said.strip().split("\\s+")) {
            numbers.add(Double.valueOf(word));
        }
        double survival = numbers.removeFirst();
        return new Answer(new Spread(numbers), survival);
    }

    private static String output(String... command) throws IOException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (InputStream in = process.getInputStream()) {
            String said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(command[0] + " ended with " + code);
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command[0], e);
        }
    }
}
