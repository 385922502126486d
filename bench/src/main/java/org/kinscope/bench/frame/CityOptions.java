package org.kinscope.bench.frame;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** On which generated city something is measured, how often, and where the report goes. */
public final class CityOptions {

    @Option(
            names = "--persons",
            defaultValue = "20000",
            description = "About how many people (default: ${DEFAULT-VALUE})")
    private int persons;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Which city (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--runs",
            defaultValue = "5",
            description = "Counted runs over the city (default: ${DEFAULT-VALUE})")
    private int runs;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/bench-calculator",
            description =
                    "Where the city, its graph and the report are; a city of an earlier run with"
                            + " the same size and seed is used again, that of another figure too"
                            + " (default: ${DEFAULT-VALUE})")
    private Path out = Path.of(".");

    /** Measures something and tells it. */
    @FunctionalInterface
    public interface Measured {

        /**
         * {@return the report, in Markdown}
         *
         * @param folder where all cities are
         * @param words told what is done
         */
        String in(Path folder, Consumer<String> words) throws IOException;
    }

    /** {@return about how many people} */
    public int persons() {
        return persons;
    }

    /** {@return which city} */
    public long seed() {
        return seed;
    }

    /** {@return how many runs count} */
    public int runs() {
        return runs;
    }

    /**
     * Measures, prints the report, and writes it beside the cities.
     *
     * @param out where to print
     * @param file the name of the report
     * @return the code of a command that is done
     */
    public int report(PrintWriter out, String file, Measured measured) throws IOException {
        Path folder = Files.createDirectories(this.out).toRealPath();
        String report =
                measured.in(
                        folder,
                        line -> {
                            out.println(line);
                            out.flush();
                        });
        Files.writeString(folder.resolve(file), report);
        out.print(report);
        out.flush();
        return 0;
    }
}
